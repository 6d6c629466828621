package org.liveblogarchive.imports.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.toml.TomlFactory;

/** Reads TOML into maps, lists and texts; dates stay as they are written. */
final class TomlText {
    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.YAML_LEVELS)
                    .maxDocumentLength(Limits.YAML_CHARACTERS)
                    .build())
            .build();

    private TomlText() {}

    /** Reads a text whose first line is the line {@code first} of its file. */
    static Object read(String toml, String file, int first) throws UnreadableSourceException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), toml)) {
            parser.nextToken();
            return value(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UnreadableSourceException(
                    ImportPlace.line(file, first + line - 1),
                    "TOML that cannot be read “" + e.getOriginalMessage().replaceAll("\\s+", " ") + "”",
                    "TOML 1.0 of at most " + Limits.YAML_LEVELS + " levels",
                    "Correct the line.");
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        var members = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) {
        var values = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
