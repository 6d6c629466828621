package org.liveblogarchive.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads content files as strict UTF-8, so that no character is ever replaced or lost unnoticed. */
public final class SourceReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NUL = 0;
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte DELETE = 0x7F;

    /** How many control characters of a file are reported: more show that it is no text. */
    private static final int MOST_CONTROLS = 20;

    private final Path root;
    private final Diagnostics diagnostics;

    /** Makes a reader of files below {@code root} that reports to {@code diagnostics} what cannot be read. */
    public SourceReader(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file. Bytes that are not UTF-8 and control characters are reported as errors, and the rest of the text is
     * returned, so that its other errors are found too.
     *
     * @return its text, or null if it is no text
     */
    public SourceText read(Path path) throws IOException {
        String file = ContentFolder.nameOf(root, path);
        if (Files.size(path) > Limits.TEXT_BYTES) {
            diagnostics.error(
                    file,
                    Position.START,
                    "File of “" + Files.size(path) + "” bytes",
                    "a text of at most " + Limits.TEXT_BYTES + " bytes",
                    "Split it into several posts.");
            return null;
        }
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(file, bytes) && text.indexOf(NUL) >= 0) {
            return null; // UTF-16, or no text at all
        }
        var source = new SourceText(file, withLineFeeds(withoutByteOrderMark(text)), Hash.of(bytes));
        return isPlain(bytes) ? source : withoutControls(source);
    }

    /** Returns whether all bytes are printable ASCII or line ends, as in most files, which then need no other check. */
    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' ? b != '\n' && b != '\t' && b != '\r' : b == DELETE) {
                return false; // a byte above ASCII is negative
            }
        }
        return true;
    }

    private boolean isUtf8(String file, byte[] bytes) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        if (!result.isError()) {
            return true;
        }
        String before = output.flip().toString();
        diagnostics.error(
                file,
                new SourceText(file, withLineFeeds(withoutByteOrderMark(before)), "").at(before.length()),
                String.format(Locale.ROOT, "Byte that is not UTF-8: “0x%02X”", bytes[input.position()]),
                "text in UTF-8",
                "Save the file again with the encoding UTF-8.");
        return false;
    }

    /** Reports the control characters and noncharacters of a text (WHATWG HTML, 13.2.3.5), and returns it without them. */
    private SourceText withoutControls(SourceText source) {
        String text = source.text();
        int control = indexOfControl(text, 0);
        if (control < 0) {
            return source;
        }
        var rest = new StringBuilder(text.length());
        int from = 0;
        int controls = 0;
        while (control >= 0) {
            rest.append(text, from, control);
            controls++;
            if (controls <= MOST_CONTROLS) {
                diagnostics.error(
                        source.file(),
                        source.at(control),
                        String.format(Locale.ROOT, "Control character “U+%04X”", (int) text.charAt(control)),
                        "printable text",
                        "Delete the character, which is often invisible in an editor.");
            }
            from = control + 1;
            control = indexOfControl(text, from);
        }
        return new SourceText(source.file(), rest.append(text.substring(from)).toString(), source.hash());
    }

    /** Returns where a text has the first character that HTML cannot carry, or -1 if it has none. */
    public static int indexOfControl(String text) {
        return indexOfControl(text, 0);
    }

    private static int indexOfControl(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c <= 0x9F;
            boolean noncharacter = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            if (control || noncharacter || isHalf(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a character is half of a pair whose other half is missing, which UTF-8 cannot carry. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
