package org.liveblogarchive.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.liveblogarchive.json.Json;

/**
 * JSON Schemas of the content files. With them editors complete, explain and check keys while they are written.
 *
 * <p>They are made of the keys that the readers themselves use, in the draft that editors know best (JSON Schema, draft 7).
 * Readers refuse all that the schemas refuse. They also know more, such as which authors there are.
 */
public final class EditorSchemas {
    public static final String ARCHIVE = "archive.schema.json";
    public static final String AUTHORS = "authors.schema.json";
    public static final String LIVE_BLOG = "liveblog.schema.json";
    public static final String POST = "post.schema.json";

    private static final List<String> OBJECT = List.of("object");
    private static final List<String> SCALARS = List.of("string", "number", "boolean");
    private static final List<String> OBJECT_OR_SCALARS = List.of("object", "string", "number", "boolean");

    private static final List<String> BOOLEAN_OR_STRING = List.of("boolean", "string");

    private EditorSchemas() {}

    /** Returns the schemas by their file names. */
    public static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        files.put(ARCHIVE, file("The archive", in -> keys(ArchiveReader.KEYS, OBJECT, in)));
        files.put(LIVE_BLOG, file("A live blog", in -> keys(LiveBlogKeys.ALL, OBJECT, in)));
        files.put(POST, file("The front matter of a post", in -> keys(PostReader.KEYS, OBJECT, in)));
        files.put(
                AUTHORS,
                file(
                        "Authors by their keys",
                        in -> in.texts("type", OBJECT)
                                .object("additionalProperties", author -> keys(AuthorsReader.KEYS, OBJECT, author))));
        return files;
    }

    private static byte[] file(String title, Consumer<Json> content) {
        return Json.file(in -> content.accept(
                in.text("$schema", "http://json-schema.org/draft-07/schema#").text("title", title)));
    }

    private static void keys(FieldSet vocabulary, List<String> types, Json in) {
        in.texts("type", types)
                .object(
                        "properties",
                        properties -> vocabulary
                                .keys()
                                .forEach(key -> properties.object(key.name(), property -> {
                                    property.text("description", key.purpose());
                                    shape(key.value().shape(), property);
                                })));
        in.texts(
                "required",
                vocabulary.keys().stream().filter(Key::required).map(Key::name).toList());
        in.flag("additionalProperties", false);
    }

    private static void shape(SchemaType shape, Json in) {
        if (shape instanceof SchemaType.Text text) {
            if (text.pattern().isEmpty()) {
                in.texts("type", SCALARS);
            } else {
                in.text("type", "string").text("pattern", text.pattern());
            }
        } else if (shape instanceof SchemaType.Names names && names.names().contains("true")) {
            in.texts("type", BOOLEAN_OR_STRING).text("pattern", "^(" + String.join("|", names.names()) + ")$");
        } else if (shape instanceof SchemaType.Names names) {
            in.texts("enum", names.names());
        } else if (shape instanceof SchemaType.Flag) {
            in.texts("type", BOOLEAN_OR_STRING).text("pattern", "^(true|false)$");
        } else if (shape instanceof SchemaType.WholeNumber number) {
            in.texts("type", List.of("integer", "string")).text("pattern", "^[0-9]+$");
            in.number("minimum", number.least()).number("maximum", number.most());
        } else if (shape instanceof SchemaType.Items items) {
            in.text("type", "array").object("items", item -> shape(items.item(), item));
        } else if (shape instanceof SchemaType.Keys keys) {
            keys(keys.vocabulary(), OBJECT, in);
        } else if (shape instanceof SchemaType.KeysOrText either) {
            keys(either.vocabulary(), OBJECT_OR_SCALARS, in);
        }
    }
}
