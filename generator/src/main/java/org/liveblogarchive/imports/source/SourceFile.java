package org.liveblogarchive.imports.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;

/** A file, or a folder of files, that is imported from. */
public final class SourceFile {
    private static final int HEAD = 1 << 16;

    private final Path path;
    private final byte[] head;

    private SourceFile(Path path, byte[] head) {
        this.path = path;
        this.head = head;
    }

    /** Opens a file or a folder. */
    public static SourceFile of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new SourceFile(path, new byte[0]);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new SourceFile(path, in.readNBytes(HEAD));
        }
    }

    public Path path() {
        return path;
    }

    /** Returns its name, by which reports call it. */
    public String name() {
        return path.getFileName().toString();
    }

    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** Returns the place that stands for all of it. */
    public ImportPlace place() {
        return new ImportPlace(name(), "");
    }

    /** Returns its first bytes. */
    public byte[] headBytes() {
        return head.clone();
    }

    /** Returns its beginning as a text, whatever it is. */
    public String head() {
        return decoded(head);
    }

    /** Returns all of it. */
    public byte[] bytes() throws IOException, UnreadableSourceException {
        long size = Files.size(path);
        if (size > Limits.IMPORT_TEXT_BYTES) {
            throw new UnreadableSourceException(
                    place(),
                    "File of “" + size + "” bytes",
                    "a file of at most " + Limits.IMPORT_TEXT_BYTES + " bytes, as the file is read into memory",
                    "Split it into several sources.");
        }
        return Files.readAllBytes(path);
    }

    /** Returns all of it as a text with line feeds for line ends. */
    public String text() throws IOException, UnreadableSourceException {
        return decoded(bytes()).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns bytes as a text: in UTF-8 if they are, or else in the encoding that they look most like. */
    public static String decoded(byte[] bytes) {
        String utf8 = utf8(bytes);
        if (utf8 != null) {
            return utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        try {
            String text = match == null ? null : match.getString();
            return text == null ? new String(bytes, UTF_8) : text.replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            return new String(bytes, UTF_8); // with marks for what could not be read
        }
    }

    /** Returns whether bytes are UTF-8. */
    public static boolean isUtf8(byte[] bytes) {
        return utf8(bytes) != null;
    }

    /** Returns bytes as UTF-8, or null if they are not; a character that is cut off at the end of a head does not count. */
    private static String utf8(byte[] bytes) {
        int end = bytes.length;
        for (int back = 1; bytes.length == HEAD && back <= 3; back++) {
            if ((bytes[bytes.length - back] & 0xC0) == 0xC0) {
                end = bytes.length - back;
            }
        }
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString();
        } catch (CharacterCodingException e) {
            return null; // which is the answer
        }
    }
}
