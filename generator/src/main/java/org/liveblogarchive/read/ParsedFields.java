package org.liveblogarchive.read;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Position;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A YAML mapping whose keys have been checked against a vocabulary, and its values. */
final class ParsedFields {
    private final IdentityHashMap<Key<?>, Node> nodes = new IdentityHashMap<>(); // as each key is declared once
    private final IdentityHashMap<Key<?>, Object> values = new IdentityHashMap<>();
    /** The known keys that unknown ones resemble: they are misspelt rather than missing. */
    private final Set<String> misspelt = new HashSet<>();

    private final YamlSource yaml;
    private final Position start;

    private ParsedFields(YamlSource yaml, Position start) {
        this.yaml = yaml;
        this.start = start;
    }

    /** Reads all the values of a mapping, and reports errors. */
    static ParsedFields of(MappingNode node, FieldSet vocabulary, YamlSource yaml) {
        var mapping = new ParsedFields(yaml, yaml.position(node));
        node.getValue().forEach(tuple -> mapping.add(tuple, vocabulary));
        mapping.noteMissing(vocabulary);
        return mapping;
    }

    /** Returns the mapping of a text that could not be read, which has no values. */
    static ParsedFields unreadable(YamlSource yaml) {
        return new ParsedFields(yaml, yaml.here());
    }

    private void add(NodeTuple tuple, FieldSet vocabulary) {
        Node keyNode = tuple.getKeyNode();
        String name = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Key<?> key = vocabulary.find(name);
        if (key == null) {
            misspelt.add(NearestName.of(name, vocabulary.names()));
            yaml.error(
                    keyNode,
                    "Unknown key “" + name + "”",
                    "a key of " + vocabulary.owner() + ": " + String.join(", ", vocabulary.names()),
                    NearestName.hint(name, vocabulary.names(), "Remove the line."));
        } else if (nodes.containsKey(key)) {
            yaml.error(
                    keyNode,
                    "Duplicate key “" + name + "”",
                    "each key once (the first is in line " + position(key).line() + ")",
                    "Remove one of the two.");
        } else {
            nodes.put(key, keyNode);
            Object value = key.value().read(tuple.getValueNode(), yaml);
            if (value != null) {
                values.put(key, value);
            }
        }
    }

    private void noteMissing(FieldSet vocabulary) {
        for (Key<?> key : vocabulary.keys()) {
            if (key.required() && !nodes.containsKey(key) && !misspelt.contains(key.name())) {
                yaml.errorAt(
                        start,
                        "No “" + key.name() + "”",
                        "the key “" + key.name() + "” of " + vocabulary.owner(),
                        "Add a line “" + key.name() + ": …”.");
            }
        }
    }

    /** Returns a value, or null if the key is absent or its value was refused. */
    @SuppressWarnings("unchecked") // each value was put in by its own key
    <T> T get(Key<T> key) {
        return (T) values.get(key);
    }

    <T> T get(Key<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    <T> List<T> list(Key<List<T>> key) {
        return get(key, List.of());
    }

    boolean has(Key<?> key) {
        return values.containsKey(key);
    }

    /** Returns where a key stands, or where the mapping begins if it has no such key. */
    Position position(Key<?> key) {
        Node node = nodes.get(key);
        return node == null ? start : yaml.position(node);
    }

    /** Returns where the mapping begins. */
    Position start() {
        return start;
    }

    YamlSource yaml() {
        return yaml;
    }
}
