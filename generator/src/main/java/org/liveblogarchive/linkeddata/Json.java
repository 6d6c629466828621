package org.liveblogarchive.linkeddata;

import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON that may stand in a script element of HTML; what is empty or unknown is left out. */
final class Json {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new ForHtml()).build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns an object that {@code content} writes. */
    static String object(Consumer<Json> content) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            content.accept(new Json(generator));
            generator.writeEndObject();
        }
        return text.toString();
    }

    Json text(String name, String value) {
        if (value != null && !value.isEmpty()) {
            generator.writeStringProperty(name, value);
        }
        return this;
    }

    Json time(String name, ZonedDateTime moment) {
        return text(name, moment == null ? "" : TIME.format(moment));
    }

    Json texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            generator.writeArrayPropertyStart(name);
            values.forEach(generator::writeString);
            generator.writeEndArray();
        }
        return this;
    }

    /** Writes an object of a type. */
    Json object(String name, String type, Consumer<Json> content) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("@type", type);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** Writes an object of a type for each value. */
    <T> Json objects(String name, String type, List<T> values, Consumer<T> content) {
        if (!values.isEmpty()) {
            generator.writeArrayPropertyStart(name);
            for (T value : values) {
                generator.writeStartObject();
                generator.writeStringProperty("@type", type);
                content.accept(value);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        return this;
    }

    Json number(String name, int value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    /** Escapes what could end the script element, or begin a comment in it (WHATWG HTML, 4.12.1.3). */
    private static final class ForHtml extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                escapes[c] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int code) {
            return null; // the standard ones are enough
        }
    }
}
