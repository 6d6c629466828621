package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Hash;

/**
 * One part of the record of the files that builds wrote into a folder, as a file of that folder.
 *
 * <p>Its lines are: {@link #MAGIC}; {@code archive: } and the identity of the archive; {@code folder: } and the name of the
 * folder, a dot for that of the archive itself; for each file its SHA-256, two spaces and its path in the folder; last
 * {@code end } and the SHA-256 of all before. So no other program writes such a file, a copy of it in another folder proves
 * nothing about the files there, and one that was cut off or edited is known to be damaged.
 *
 * @param identity which archive the files are of
 * @param folder the name of the folder that the record lies in
 * @param hashes the SHA-256 of each file by its path in the folder, with {@code /} between the parts
 */
record OwnershipRecord(String identity, String folder, SortedMap<String, String> hashes) {
    /** The folder, in each folder of the archive, in which its record lies. */
    static final String FOLDER = "ownership";
    /** How the names of the parts end. */
    static final String ENDING = ".owned";
    /** The part that lists the files which a build is about to move into place. */
    static final String NEXT = FOLDER + "/next" + ENDING;
    /** The name of the archive's own folder. */
    static final String ARCHIVE = ".";

    private static final String MAGIC = "Liveblog Archive: files that its builds wrote, version 1";
    private static final String IDENTITY = "archive: ";
    private static final String NAME = "folder: ";
    private static final String END = "end ";
    /** In bytes; a part lists some hundred files. */
    private static final long LARGEST = 1 << 24;

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern ANY_NEXT = Pattern.compile("next(-\\d+)?\\.owned");

    /** Thrown if a record is damaged; the message continues the words “a record that”. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1;

        DamagedException(String why) {
            super(why);
        }
    }

    /** Returns whether a path does not lead out of its folder, and has no control characters and backslashes. */
    static boolean isPath(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return path.chars().noneMatch(letter -> letter == '\\' || letter < ' ' || letter == '\u007F');
    }

    /** Returns the path of a part. */
    static String ofPart(String name) {
        return FOLDER + "/" + name + ENDING;
    }

    /** Returns whether a part lists files that a build was about to move: this one, or one before it that was killed. */
    static boolean isNext(Path part) {
        return ANY_NEXT.matcher(part.getFileName().toString()).matches();
    }

    /** Returns a part that does not exist yet, for what a build was about to move that was killed. */
    static Path beforeNext(Path folder) {
        for (int number = 1; ; number++) {
            Path part = folder.resolve("next-" + number + ENDING);
            if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                return part;
            }
        }
    }

    /** Returns whether a path is that of a part of a record. */
    static boolean isRecord(String path) {
        return path.startsWith(FOLDER + "/") && path.endsWith(ENDING);
    }

    /** Returns the record as a file's content. */
    byte[] bytes() {
        var lines = new StringBuilder(MAGIC).append('\n');
        lines.append(IDENTITY).append(identity).append('\n');
        lines.append(NAME).append(folder).append('\n');
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            lines.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        String hash = Hash.of(lines.toString());
        return lines.append(END).append(hash).append('\n').toString().getBytes(UTF_8);
    }

    /**
     * Reads a part.
     *
     * @throws DamagedException if the file is not one, or not as a build wrote it
     */
    static OwnershipRecord read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DamagedException("is a folder or a link");
        }
        if (Files.size(file) > LARGEST) {
            throw new DamagedException("is larger than any record");
        }
        String text;
        try {
            text = Files.readString(file, UTF_8);
        } catch (CharacterCodingException e) {
            throw new DamagedException("is not text in UTF-8");
        }
        if (!text.startsWith(MAGIC + "\n")) {
            throw new DamagedException("does not begin with “" + MAGIC + "”");
        }
        int end = text.lastIndexOf(END);
        if (end < 0 || !text.substring(end).equals(END + Hash.of(text.substring(0, end)) + "\n")) {
            throw new DamagedException("was cut off or edited");
        }
        String[] lines = text.substring(0, end).split("\n", -1);
        if (lines.length < 4 || !lines[1].startsWith(IDENTITY) || !lines[2].startsWith(NAME)) {
            throw new DamagedException("names neither an archive nor a folder");
        }
        var hashes = new TreeMap<String, String>();
        for (int i = 3; i < lines.length - 1; i++) {
            var entry = FILE.matcher(lines[i]);
            if (!entry.matches() || !isPath(entry.group(2))) {
                throw new DamagedException("has an invalid path in line " + (i + 1));
            }
            hashes.put(entry.group(2), entry.group(1));
        }
        return new OwnershipRecord(lines[1].substring(IDENTITY.length()), lines[2].substring(NAME.length()), hashes);
    }
}
