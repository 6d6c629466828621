package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** The writers of all kinds of nodes. */
final class NodeWriters {
    private final Map<Class<? extends Node>, NodeWriter<Node>> writers = new HashMap<>();

    /** Makes the writers of all kinds of nodes that the parsers make. */
    static NodeWriters all() {
        var writers = new NodeWriters();
        BlockWriters.register(writers);
        InlineWriters.register(writers);
        LinkWriters.register(writers);
        TableWriters.register(writers);
        FootnoteWriters.register(writers);
        return writers;
    }

    <N extends Node> void put(Class<N> kind, NodeWriter<? super N> writer) {
        writers.put(kind, (node, to) -> writer.write(kind.cast(node), to));
    }

    void write(Node node, Rendering to) {
        NodeWriter<Node> writer = writers.get(node.getClass());
        if (writer == null) {
            throw new IllegalStateException("no writer for " + node.getClass().getName());
        }
        writer.write(node, to);
    }
}
