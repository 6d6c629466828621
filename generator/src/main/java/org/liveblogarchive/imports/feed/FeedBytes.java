package org.liveblogarchive.imports.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.NamedCharset;
import org.liveblogarchive.imports.source.SourceFile;

/** Reads XML in the encoding that it has, which is not always that which it names. */
final class FeedBytes {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int DECLARATION = 1024;

    private FeedBytes() {}

    /** Returns the text of a file; another encoding than the file names is logged. */
    static String of(SourceFile file, ImportLog log) throws IOException, UnreadableSourceException {
        byte[] bytes = file.bytes();
        String wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        Matcher named = ENCODING.matcher(head);
        String name = named.find() ? named.group(1) : "utf-8";
        boolean utf8 = SourceFile.isUtf8(bytes);
        if (name.matches("(?i)utf-?8")) {
            if (!utf8) {
                remark(file, name, "in the most likely encoding", log);
            }
            return SourceFile.decoded(bytes);
        }
        boolean oneByteEach = name.matches("(?i)(?:iso-?8859-?|windows-?125|latin|us-?ascii|ascii).*");
        if (utf8 && oneByteEach) {
            if (!isAscii(bytes)) {
                remark(file, name, "in UTF-8, as its bytes are valid UTF-8", log);
            }
            return new String(bytes, UTF_8);
        }
        Charset charset = NamedCharset.of(name, null);
        if (charset == null || charset.equals(UTF_16LE) || charset.equals(UTF_16BE) || name.matches("(?i)utf-?16")) {
            remark(file, name, "in the most likely encoding", log);
            return SourceFile.decoded(bytes);
        }
        return new String(bytes, charset);
    }

    /** Returns the beginning of a file. */
    static String head(SourceFile file) {
        String wide = wide(file.headBytes());
        return wide == null ? file.head() : wide;
    }

    /** Returns a text in UTF-16 or UTF-32, or null if it is in another encoding (XML 1.0, appendix F). */
    private static String wide(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        int first = ByteBuffer.wrap(bytes).getChar(0);
        int second = ByteBuffer.wrap(bytes).getChar(2);
        return switch (first) {
            case 0x0000 -> second == 0xFEFF || second == 0x003C ? new String(bytes, UTF_32BE) : null;
            case 0xFEFF, 0x003C -> new String(bytes, UTF_16BE);
            case 0xFFFE, 0x3C00 -> new String(bytes, second == 0 ? UTF_32LE : UTF_16LE);
            default -> null;
        };
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static void remark(SourceFile file, String name, String how, ImportLog log) {
        log.add(new ImportRemark(
                Kind.READING,
                file.place(),
                "Encoding “" + name + "” that does not match the file",
                "the encoding of the file",
                "It was read " + how + "."));
    }
}
