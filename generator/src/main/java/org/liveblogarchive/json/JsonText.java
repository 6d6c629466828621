package org.liveblogarchive.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON objects as maps of texts, numbers, truth values, lists and maps; null stands for null. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if it is not JSON, or no object; the message contains the line and the column
     */
    public static Map<String, Object> object(byte[] bytes) {
        return object(new ByteArrayInputStream(bytes));
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if it is not JSON, or no object; the message contains the line and the column
     */
    public static Map<String, Object> object(InputStream bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object");
            }
            Map<String, Object> object = object(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON object");
            }
            return object;
        } catch (JacksonException e) { // also for what is nested too deeply
            var place = e.getLocation();
            throw new IllegalArgumentException(
                    place == null
                            ? "not JSON as archives have it: " + e.getOriginalMessage()
                            : "not JSON at line " + place.getLineNr() + ", column " + place.getColumnNr(),
                    e);
        }
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

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static List<Object> list(JsonParser parser) {
        var values = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
