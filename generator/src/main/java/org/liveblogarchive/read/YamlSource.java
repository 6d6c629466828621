package org.liveblogarchive.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A YAML text in a content file, either all of it or its front matter.
 *
 * <p>It is composed into nodes only, so that a tag cannot make an object. Anchors, aliases and tags are refused: a small
 * text cannot stand for a large one, and a text that begins with one of their signs loses no word.
 */
final class YamlSource {
    private static final String LIMITS = "at most " + Limits.YAML_CHARACTERS + " characters of YAML 1.2";
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(Limits.YAML_CHARACTERS)
            .setSchema(new FailsafeSchema()) // every scalar is a text: what it means depends on its key
            .setAllowNonScalarKeys(true) // “{{ x }}” has one, which is reported as the text that it was meant to be
            .build();

    private static final Set<Tag> COLLECTIONS = Set.of(Tag.MAP, Tag.SEQ);
    private static final Node NO_KEYS = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);

    private final SourceText source;
    private final int start;
    private final int linesBefore;
    private final Diagnostics diagnostics;
    private final Set<Node> refused = new HashSet<>();
    /** The text once it is read, without what follows it in its file. */
    private String yaml = "";

    /** Makes the source of a text that begins at {@code start} of its file, after {@code linesBefore} lines. */
    YamlSource(SourceText source, int start, int linesBefore, Diagnostics diagnostics) {
        this.source = source;
        this.start = start;
        this.linesBefore = linesBefore;
        this.diagnostics = diagnostics;
    }

    static YamlSource ofFile(SourceText source, Diagnostics diagnostics) {
        return new YamlSource(source, 0, 0, diagnostics);
    }

    /** Reads the text up to {@code end} of its file as a mapping; reports any other text and returns an empty mapping. */
    ParsedFields read(int end, FieldSet vocabulary) {
        Node node = compose(end);
        return node instanceof MappingNode mapping
                ? ParsedFields.of(mapping, vocabulary, this)
                : ParsedFields.unreadable(this);
    }

    /**
     * Reads the text up to {@code end} of its file as mappings under names that its author chose, each with its own slug.
     *
     * @return them, those with errors too, or null if the text has errors that hide which there are
     */
    Map<String, ParsedFields> readEntries(int end, FieldSet vocabulary) {
        if (!(compose(end) instanceof MappingNode node)) {
            return null;
        }
        var entries = new LinkedHashMap<String, ParsedFields>();
        Map<String, String> bySlug = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String name = FieldTypes.TEXT.read(tuple.getKeyNode(), this);
            ParsedFields entry =
                    FieldTypes.mapping(vocabulary, mapping -> mapping).read(tuple.getValueNode(), this);
            String same = name == null ? null : bySlug.putIfAbsent(TermSlug.ofKey(name), name);
            if (same != null) {
                error(
                        tuple.getKeyNode(),
                        "Duplicate name “" + name + "”"
                                + (same.equals(name) ? "" : ", which would have the same page as “" + same + "”"),
                        "each name once, regardless of case",
                        "Remove or rename one of the two.");
            } else if (name != null) {
                entries.put(name, entry == null ? ParsedFields.unreadable(this) : entry);
            }
        }
        return entries;
    }

    /** Returns the mapping; one without keys for an empty text, and null for a text of another kind. */
    private Node compose(int end) {
        String text = source.text().substring(start, end);
        yaml = text;
        try {
            Node node = composer(text).getSingleNode().orElse(NO_KEYS);
            if (node instanceof MappingNode) {
                if (text.indexOf('&') >= 0 || text.indexOf('!') >= 0) {
                    refuseSigns(node, lines(text));
                }
                return node;
            }
            if (node instanceof ScalarNode) {
                report(YamlFault.withoutKeys(lines(text)));
            } else {
                error(node, "List without keys", "lines such as “title: …”", "Write one key on each line.");
            }
        } catch (BoundedYamlParser.TooDeep e) {
            errorAt(
                    position(e.place()),
                    "YAML nested more than " + Limits.YAML_LEVELS + " levels deep",
                    "fewer levels of lists and keys",
                    "Quote a text that begins with brackets, or remove the brackets.");
        } catch (IllegalArgumentException e) { // of a number that is no code point
            report(YamlScalars.escapeBeyond(lines(text)));
        } catch (MarkedYamlEngineException e) {
            report(YamlFault.of(e, lines(text)));
        } catch (YamlEngineException e) {
            String reason = e.getMessage().lines().findFirst().orElse("");
            errorAt(here(), "YAML that cannot be read: “" + reason + "”", LIMITS, "Write the values without aliases.");
        }
        return null;
    }

    /** Reports anchors and tags, which are texts that begin with their signs and have lost their first word. */
    private void refuseSigns(Node node, List<String> lines) {
        Mark mark = node.getStartMark().orElseThrow();
        boolean hasSign = node instanceof ScalarNode
                ? YamlFault.sign(mark, lines).matches("[&!]")
                : node.getAnchor().isPresent() || !COLLECTIONS.contains(node.getTag());
        if (hasSign) {
            refused.add(node);
            report(YamlFault.ofSign(mark, lines));
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                refuseSigns(tuple.getKeyNode(), lines);
                refuseSigns(tuple.getValueNode(), lines);
            });
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> refuseSigns(item, lines));
        }
    }

    /** Returns whether a value is reported already, as it begins with a sign of YAML. */
    boolean isRefused(Node node) {
        return refused.contains(node);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private void report(YamlFault fault) {
        errorAt(
                new Position(linesBefore + fault.line() + 1, fault.column() + 1),
                fault.found(),
                fault.expected(),
                fault.fix());
    }

    /** Returns the comment after a text without quotation marks, whose end it was meant to be perhaps, or an empty text. */
    String commentAfter(ScalarNode node) {
        Mark end = node.getEndMark().orElseThrow();
        if (!node.isPlain() || !yaml.contains(" #")) {
            return "";
        }
        String line = lines(yaml).get(end.getLine());
        String rest =
                line.substring(line.offsetByCodePoints(0, end.getColumn())).strip();
        return rest.startsWith("#") ? rest : "";
    }

    /**
     * Reports a line of a text that was meant as an item of a list; returns whether there is one. Such a line is indented
     * more than the item above, whose text YAML lets it continue.
     */
    boolean hasItemInText(ScalarNode node) {
        int from = node.getStartMark().map(Mark::getLine).orElse(0);
        int to = node.getEndMark().map(Mark::getLine).orElse(0);
        if (from == to || !node.isPlain()) {
            return false;
        }
        List<String> lines = lines(yaml);
        boolean isItem = lines.get(from).stripLeading().startsWith("- ");
        for (int line = from + 1; line <= to; line++) {
            String text = lines.get(line).stripLeading();
            if (text.startsWith("- ") || (isItem && text.startsWith("-"))) {
                report(isItem ? YamlFault.itemInText(line, lines) : YamlFault.listInText(line, lines));
                return true;
            }
        }
        return false;
    }

    /** Makes a composer from its parts, as the class that would do so is hidden from other modules. */
    private static Composer composer(String text) {
        return new Composer(
                SETTINGS, new BoundedYamlParser(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text))));
    }

    SourceText source() {
        return source;
    }

    void error(Node node, String found, String expected, String fix) {
        diagnostics.error(source.file(), position(node), found, expected, fix);
    }

    void warning(Node node, String found, String expected, String fix) {
        diagnostics.warning(source.file(), position(node), found, expected, fix);
    }

    void errorAt(Position position, String found, String expected, String fix) {
        diagnostics.error(source.file(), position, found, expected, fix);
    }

    void warningAt(Position position, String found, String expected, String fix) {
        diagnostics.warning(source.file(), position, found, expected, fix);
    }

    Position position(Node node) {
        return node.getStartMark().map(this::position).orElse(here());
    }

    /** Returns where the text begins. */
    Position here() {
        return new Position(linesBefore + 1, 1);
    }

    private Position position(Mark mark) {
        return new Position(linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
    }
}
