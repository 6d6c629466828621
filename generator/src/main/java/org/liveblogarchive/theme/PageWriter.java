package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.liveblogarchive.content.Limits;

/** Encodes the characters of pages, one after the other, in UTF-8 at once, without a copy in UTF-16. */
final class PageWriter extends Writer {
    private static final int USUAL_SIZE = 1 << 14;
    private static final int LONGEST_CODE = 4;
    /** From this length on the JDK's own encoder is faster. */
    private static final int LONG = 24;

    /** Says that a page has become larger than any may be, and where its template stood then. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        private final transient TemplateException template;

        TooLarge(TemplateException template) {
            super(template);
            this.template = template;
        }

        TemplateException template() {
            return template;
        }

        String found() {
            return "Template that makes a page of more than “" + Limits.PAGE_BYTES + "” bytes";
        }
    }

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;
    /** The first half of a pair whose second half is still to come, or 0. */
    private char pending;

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        reserve(length);
        for (int i = from; i < from + length; i++) {
            add(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        if (length >= LONG && pending == 0 && length == text.length()) {
            add(text.getBytes(UTF_8));
            return;
        }
        reserve(length);
        for (int i = from; i < from + length; i++) {
            add(text.charAt(i));
        }
    }

    private void add(byte[] text) throws IOException {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    @Override
    public void write(int c) throws IOException {
        reserve(1);
        add((char) c);
    }

    private void reserve(int length) throws IOException {
        if (length > Limits.PAGE_BYTES - size) {
            throw new TooLarge(new TemplateException("too large", Environment.getCurrentEnvironment()));
        }
        int most = size + (length + 1) * LONGEST_CODE;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
        }
    }

    private void add(char c) {
        if (c < 0x80 && pending == 0) {
            bytes[size++] = (byte) c;
        } else {
            addOther(c);
        }
    }

    private void addOther(char c) {
        if (pending != 0) {
            char first = pending;
            pending = 0;
            if (Character.isLowSurrogate(c)) {
                addCode(Character.toCodePoint(first, c));
                return;
            }
            bytes[size++] = '?'; // as the JDK writes half a pair
        }
        if (Character.isHighSurrogate(c)) {
            pending = c;
        } else {
            addCode(Character.isLowSurrogate(c) ? '?' : c);
        }
    }

    /** Adds a code point after RFC 3629, section 3. */
    private void addCode(int code) {
        if (code < 0x80) {
            bytes[size++] = (byte) code;
        } else if (code < 0x800) {
            bytes[size++] = (byte) (0xC0 | (code >> 6));
            addTail(code);
        } else if (code < 0x10000) {
            bytes[size++] = (byte) (0xE0 | (code >> 12));
            addTail(code >> 6);
            addTail(code);
        } else {
            bytes[size++] = (byte) (0xF0 | (code >> 18));
            addTail(code >> 12);
            addTail(code >> 6);
            addTail(code);
        }
    }

    private void addTail(int code) {
        bytes[size++] = (byte) (0x80 | (code & 0x3F));
    }

    /** Begins a new page, in the buffer of the one before. */
    void begin() {
        size = 0;
        pending = 0;
    }

    /** Returns the page, until the next begins. */
    ByteBuffer page() {
        if (pending != 0) {
            bytes = Arrays.copyOf(bytes, size + 1);
            bytes[size++] = '?';
            pending = 0;
        }
        return ByteBuffer.wrap(bytes, 0, size);
    }

    @Override
    public void flush() {
        // what is written is in the page at once
    }

    @Override
    public void close() {
        // nothing is held
    }
}
