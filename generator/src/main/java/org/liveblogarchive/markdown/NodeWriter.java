package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes the HTML of one kind of node. */
@FunctionalInterface
interface NodeWriter<N extends Node> {
    void write(N node, Rendering to);
}
