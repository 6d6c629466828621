package org.liveblogarchive.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.paths.WebAddress;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The kinds of values that the keys of content files have. */
final class FieldTypes {
    /** A text, without white space around it. */
    static final FieldType<String> TEXT = new FieldType<>(SchemaType.TEXT, (node, yaml) -> {
        if (!(node instanceof ScalarNode scalar)) {
            yaml.error(
                    node,
                    "List or mapping in place of a text",
                    "a text",
                    "Write the text on the line of its key, or quote a text that begins with a bracket.");
            return null;
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            yaml.error(
                    node,
                    "No value",
                    "a text",
                    yaml.commentAfter(scalar).isEmpty()
                            ? "Write the text, or remove the key."
                            : "Quote a text that begins with “#”, or remove the key.");
            return null;
        }
        if (scalar.isPlain() && YamlText.NULLS.contains(text)) {
            yaml.error(
                    node,
                    "No value, as YAML reads “" + text + "”",
                    "a text",
                    "Write the text, in quotation marks if it is “" + text + "”, or remove the key.");
            return null;
        }
        if (yaml.hasItemInText(scalar)) {
            return null;
        }
        if (text.length() > Limits.LINE_CHARACTERS) {
            yaml.error(
                    node,
                    "Text of “" + text.length() + "” characters",
                    "at most " + Limits.LINE_CHARACTERS + " characters, as titles, lists and feeds show the text",
                    "Shorten the text, or move it into the text of a post.");
            return null;
        }
        int control = SourceReader.indexOfControl(text);
        if (control >= 0) {
            yaml.error(
                    node,
                    String.format(Locale.ROOT, "Control character “U+%04X”", (int) text.charAt(control)),
                    "printable text",
                    "Delete the escape sequence of the character.");
            return null;
        }
        return text;
    });

    /** A text for readers, such as a name. A comment after it is a warning, as it may have been meant as its end. */
    static final FieldType<String> WORDS = new FieldType<>(SchemaType.TEXT, (node, yaml) -> {
        String text = TEXT.read(node, yaml);
        String comment = text == null ? "" : yaml.commentAfter((ScalarNode) node);
        if (!comment.isEmpty()) {
            yaml.warning(
                    node,
                    "Comment after a text for readers “" + comment + "”",
                    "quotation marks around a text that contains “ #”, or a comment on a separate line",
                    "Quote the text, or move the comment to a separate line.");
        }
        return text;
    });

    /**
     * A text for readers that may be long, such as a headline. As it is shown as written, Markdown in it is a warning, unless
     * backslashes before its marks make them text.
     */
    static final FieldType<String> PROSE = new FieldType<>(SchemaType.TEXT, (node, yaml) -> {
        String text = WORDS.read(node, yaml);
        String markdown = text == null ? "" : MarkdownInProse.first(text);
        if (!markdown.isEmpty()) {
            yaml.warningAt(
                    yaml.position(node),
                    "Markdown in a plain text “" + markdown + "”",
                    "text without Markdown, as feeds, lists and page titles show it too",
                    "Remove the marks, or write a backslash before each mark that readers should see.");
            return text;
        }
        return text == null ? null : MarkdownInProse.unescaped(text);
    });

    /** {@code true} or {@code false}. */
    static final FieldType<Boolean> FLAG = checked(
            SchemaType.FLAG,
            "value",
            text -> switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> null;
            },
            "true or false",
            "Write true or false, without quotation marks.");

    /** A BCP 47 language tag. */
    static final FieldType<Locale> LANGUAGE = checked(
            new SchemaType.Text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            "language",
            LanguageTag::parse,
            "a language tag (BCP 47), such as en, de-AT or zh-Hant",
            LanguageTag::fix);

    /** The zone of archives that name none. */
    static final ZoneId UTC = ZoneId.of("UTC");

    /** A name in the time-zone database. */
    static final FieldType<ZoneId> TIMEZONE = new FieldType<>(SchemaType.TEXT, (node, yaml) -> {
        String name = TEXT.read(node, yaml);
        try {
            return name == null ? null : named(ZoneId.of(name));
        } catch (DateTimeException e) {
            yaml.error(
                    node,
                    "Unknown time zone “" + name + "”",
                    "a name from the time zone database, such as Europe/Berlin",
                    NearestName.hint(
                            name,
                            ZoneId.getAvailableZoneIds().stream().sorted().toList(),
                            "Look up the name in the list of tz database time zones."));
            return null;
        }
    });

    /** An absolute web address. */
    static final FieldType<String> WEB_ADDRESS = checked(
            new SchemaType.Text("^https?://[^ ]+$"),
            "web address",
            text -> isWebAddress(text) ? text : null,
            "an address that begins with https:// or http://",
            "Copy the whole address from the browser.");

    /** An absolute web address to which paths can be added. */
    static final FieldType<String> ADDRESS_OF_FOLDER = checked(
            WEB_ADDRESS.shape(),
            "web address",
            text -> isWebAddress(text) && WebAddress.isOfFolder(URI.create(text)) ? text : null,
            "an address such as https://example.org/live/, without “?” and “#”",
            "Write the address of the folder where the archive is published.");

    private FieldTypes() {}

    /** Returns a zone by a name that readers know: UTC rather than the Z of moments. */
    private static ZoneId named(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? UTC : zone;
    }

    /** Returns the type of a list of values; an error in one of them does not hide errors in the others. */
    static <T> FieldType<List<T>> listOf(FieldType<T> value) {
        return listOf(value, Limits.YAML_ITEMS);
    }

    /** Returns the type of a list of at most so many values. */
    static <T> FieldType<List<T>> listOf(FieldType<T> value, int most) {
        return new FieldType<>(new SchemaType.Items(value.shape()), (node, yaml) -> {
            if (!(node instanceof SequenceNode sequence)) {
                yaml.error(
                        node,
                        "Single value in place of a list",
                        "a list",
                        "Write the list as “[one, two]” or as one “- …” on each line.");
                return null;
            }
            List<Node> items = sequence.getValue();
            if (items.size() > most) {
                yaml.error(node, "List of “" + items.size() + "” values", "at most " + most, "Remove some of them.");
                items = items.subList(0, most);
            }
            var values = new ArrayList<T>();
            for (Node item : items) {
                T read = value.read(item, yaml);
                if (read != null) {
                    values.add(read);
                }
            }
            return values;
        });
    }

    /** Returns the type of a mapping with keys of its own. */
    static <T> FieldType<T> mapping(FieldSet vocabulary, Function<ParsedFields, T> reader) {
        return new FieldType<>(new SchemaType.Keys(vocabulary), (node, yaml) -> {
            if (node instanceof MappingNode mapping) {
                return reader.apply(ParsedFields.of(mapping, vocabulary, yaml));
            }
            yaml.error(
                    node,
                    "Value in place of keys",
                    "the keys of " + vocabulary.owner() + ": " + String.join(", ", vocabulary.names()),
                    "Write each key on a separate, indented line below this key.");
            return null;
        });
    }

    /** Returns the type of a mapping, or of a single text that stands for a mapping with that one value. */
    static <T> FieldType<T> mappingOrText(
            FieldSet vocabulary, Function<ParsedFields, T> reader, BiFunction<String, Position, T> text) {
        FieldType<T> mapping = mapping(vocabulary, reader);
        return new FieldType<>(new SchemaType.KeysOrText(vocabulary), (node, yaml) -> {
            if (!(node instanceof ScalarNode)) {
                return mapping.read(node, yaml);
            }
            String value = TEXT.read(node, yaml);
            return value == null ? null : text.apply(value, yaml.position(node));
        });
    }

    /** Returns the type of a whole number within bounds. */
    static FieldType<Integer> wholeNumber(int least, int most) {
        return checked(
                new SchemaType.WholeNumber(least, most),
                "number",
                text -> {
                    boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
                    int number = digits ? Integer.parseInt(text) : -1;
                    return number >= least && number <= most ? number : null;
                },
                "a whole number from " + least + " to " + most,
                "Write a number in this range.");
    }

    /** Returns the type of one of the names of an enumeration, in lower case. */
    static <E extends Enum<E>> FieldType<E> oneOf(Class<E> names) {
        return oneOf(List.of(names.getEnumConstants()));
    }

    /** Returns the type of one of some names, written in lower case with hyphens. */
    static <E extends Enum<E>> FieldType<E> oneOf(List<E> names) {
        List<String> known = names.stream()
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return checked(
                new SchemaType.Names(known),
                "value",
                text -> known.contains(text) ? names.get(known.indexOf(text)) : null,
                "one of: " + String.join(", ", known),
                "Write one of them.");
    }

    /** Returns the type of a text that {@code reader} understands; {@code reader} returns null for an invalid {@code what}. */
    static <T> FieldType<T> checked(
            SchemaType shape, String what, Function<String, T> reader, String expected, String fix) {
        return checked(shape, what, reader, expected, text -> fix);
    }

    private static <T> FieldType<T> checked(
            SchemaType shape, String what, Function<String, T> reader, String expected, UnaryOperator<String> fix) {
        return new FieldType<>(shape, (node, yaml) -> {
            String text = TEXT.read(node, yaml);
            T value = text == null ? null : reader.apply(text);
            if (text != null && value == null) {
                yaml.error(node, "Invalid " + what + " “" + text + "”", expected, fix.apply(text));
            }
            return value;
        });
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false; // the caller reports the error with its place
        }
    }
}
