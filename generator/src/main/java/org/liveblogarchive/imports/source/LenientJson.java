package org.liveblogarchive.imports.source;

import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON as pages have it: strictly, and if that fails with what their programs get wrong, which is logged. */
public final class LenientJson {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.IMPORT_JSON_LEVELS)
            .maxStringLength(Limits.IMPORT_TEXT_BYTES)
            .build();
    private static final JsonFactory STRICT =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private LenientJson() {}

    /**
     * Reads one value.
     *
     * @throws UnreadableSourceException if it is no JSON, with the line and the column in it
     */
    public static JsonValue read(String text, ImportPlace place, ImportLog log) throws UnreadableSourceException {
        String json = text.replaceFirst("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|//\\s*]]>|]]>)\\s*;?\\s*$", "")
                .replaceFirst("^\\uFEFF", "")
                .replaceFirst(";\\s*$", "");
        try {
            return new JsonValue(value(json, STRICT), "");
        } catch (JacksonException strict) {
            try {
                var value = new JsonValue(value(json, LENIENT), "");
                log.add(new ImportRemark(
                        Kind.READING,
                        place,
                        "Faulty JSON “" + strict.getOriginalMessage().replaceAll("\\s+", " ") + "” in " + where(strict),
                        "JSON (RFC 8259)",
                        "It was read leniently. Compare the posts with the source."));
                return value;
            } catch (JacksonException lenient) {
                throw new UnreadableSourceException(
                        place,
                        "Invalid JSON “" + lenient.getOriginalMessage().replaceAll("\\s+", " ") + "” in "
                                + where(lenient),
                        "JSON (RFC 8259) of at most " + Limits.IMPORT_JSON_LEVELS + " levels",
                        "Save the data again, or fix the text.");
            }
        }
    }

    private static String where(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "it" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static Object value(String json, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            Object value = first == null ? null : ParsedValues.read(parser);
            while (parser.nextToken() != null) {
                if (factory.isEnabled(JsonReadFeature.ALLOW_TRAILING_COMMA)) {
                    break; // what follows the first value is not data
                }
                throw new StreamReadException(parser, "more than one value");
            }
            return value;
        }
    }
}
