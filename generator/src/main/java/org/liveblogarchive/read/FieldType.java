package org.liveblogarchive.read;

import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A kind of value that a key may have.
 *
 * @param shape what it looks like, for editors
 * @param reader how it is read
 */
record FieldType<T>(SchemaType shape, Reader<T> reader) {
    /** Reads values of one kind. */
    @FunctionalInterface
    interface Reader<T> {
        /**
         * Reads a value.
         *
         * @return the value, or null if the node holds none, which is reported to {@code yaml}
         */
        T read(Node node, YamlSource yaml);
    }

    T read(Node node, YamlSource yaml) {
        return yaml.isRefused(node) ? null : reader.read(node, yaml);
    }
}
