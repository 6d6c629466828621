package org.liveblogarchive.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the members of JSON objects (RFC 8259); what is empty or unknown is left out. */
public final class Json {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final JsonFactory IN_HTML =
            JsonFactory.builder().characterEscapes(new ForHtml()).build();
    private static final JsonFactory PLAIN = new JsonFactory();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns an object that {@code content} writes, as text that may stand in a script element of HTML. */
    public static String inHtml(Consumer<Json> content) {
        var text = new StringWriter();
        try (JsonGenerator generator = IN_HTML.createGenerator(ObjectWriteContext.empty(), text)) {
            write(content, generator);
        }
        return text.toString();
    }

    /** Returns a file with one object that {@code content} writes: UTF-8, indented, with a line end at its end. */
    public static byte[] file(Consumer<Json> content) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = PLAIN.createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
            write(content, generator);
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(Consumer<Json> content, JsonGenerator generator) {
        generator.writeStartObject();
        content.accept(new Json(generator));
        generator.writeEndObject();
    }

    /** Returns a moment with its offset, to the second (RFC 3339); empty for null. */
    public static String time(ZonedDateTime moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    public Json text(String name, String value) {
        if (value != null && !value.isEmpty()) {
            generator.writeStringProperty(name, value);
        }
        return this;
    }

    public Json time(String name, ZonedDateTime moment) {
        return text(name, time(moment));
    }

    public Json texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            generator.writeArrayPropertyStart(name);
            values.forEach(generator::writeString);
            generator.writeEndArray();
        }
        return this;
    }

    public Json number(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    public Json flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    /** Writes an object. */
    public Json object(String name, Consumer<Json> content) {
        generator.writeObjectPropertyStart(name);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** Writes an object of a type of JSON-LD. */
    public Json object(String name, String type, Consumer<Json> content) {
        return object(name, in -> content.accept(in.text("@type", type)));
    }

    /** Writes an object of a type of JSON-LD for each value; nothing if there is none. */
    public <T> Json objects(String name, String type, Iterable<T> values, Consumer<T> content) {
        return objects(name, values, value -> {
            text("@type", type);
            content.accept(value);
        });
    }

    /** Writes an object for each value; nothing if there is none. */
    public <T> Json objects(String name, Iterable<T> values, Consumer<T> content) {
        return values.iterator().hasNext() ? array(name, values, content) : this;
    }

    /** Writes an array with an object for each value, empty if there is none. */
    public <T> Json array(String name, Iterable<T> values, Consumer<T> content) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            content.accept(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    /** Indents in the same way on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
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
