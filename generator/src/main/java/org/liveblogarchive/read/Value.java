package org.liveblogarchive.read;

import org.snakeyaml.engine.v2.nodes.Node;

/** How a value is read from YAML. */
@FunctionalInterface
interface Value<T> {
    /**
     * Reads a value.
     *
     * @return the value, or null if the node holds none, which has been noted in {@code yaml} then
     */
    T read(Node node, YamlSource yaml);
}
