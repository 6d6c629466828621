package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML that other programs wrote, whose keys are not known: maps, lists and texts. Tags make nothing, and an alias of a list or
 * a mapping is refused, so that a small text cannot stand for a large one.
 */
public final class PlainYaml {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(Limits.YAML_CHARACTERS)
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();

    private PlainYaml() {}

    /** Says why a text is no YAML, and in which of its lines. */
    public static final class FaultException extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;

        FaultException(String message, int line, Throwable cause) {
            super(message, cause);
            this.line = line;
        }

        /** Returns the line, counted from 1. */
        public int line() {
            return line;
        }
    }

    /** Returns a map, a list, a text or null. */
    public static Object read(String yaml) throws FaultException {
        try {
            var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
            return new Composer(SETTINGS, new BoundedYamlParser(parser))
                    .getSingleNode()
                    .map(PlainYaml::value)
                    .orElse(null);
        } catch (BoundedYamlParser.TooDeep e) {
            throw new FaultException(
                    "more than " + Limits.YAML_LEVELS + " levels", e.place().getLine() + 1, e);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            throw new FaultException(e.getProblem(), line + 1, e);
        } catch (YamlEngineException | IllegalArgumentException e) {
            throw new FaultException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""), 1, e);
        }
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                members.put(String.valueOf(value(tuple.getKeyNode())), value(tuple.getValueNode()));
            }
            return members;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item)));
            return items;
        }
        var scalar = (ScalarNode) node;
        boolean nothing = scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().matches("|~|null|Null|NULL");
        return nothing ? null : scalar.getValue();
    }
}
