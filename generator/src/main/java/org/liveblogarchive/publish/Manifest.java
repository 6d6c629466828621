package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * The manifests of a folder: the SHA-256 of each of its files in the format of GNU coreutils, so that {@code sha256sum -c}
 * verifies them without this software. Builds do not read them.
 *
 * <p>{@value #FILE_NAME} lists the files of a folder that has few. In another folder each of the {@link Parts} has a manifest
 * in the folder {@value #FOLDER}, and {@value #FILE_NAME} lists those; if they are many too, they are cut in the same way, and
 * it lists manifests of manifests. So the hash of {@value #FILE_NAME} vouches for all. That of the archive lists those of
 * the live blogs as well. All paths are relative to the folder that {@value #FILE_NAME} lies in.
 */
final class Manifest {
    static final String FILE_NAME = LiveBlogPaths.MANIFEST;

    private static final String FOLDER = "manifest";
    /** How the names of all manifests end. */
    static final String ENDING = ".sha256";

    private static final String SEPARATOR = "  ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern OF_PART = Pattern.compile(FOLDER + "/([^/]+)\\" + ENDING);
    private static final Pattern OF_LIVE_BLOG = Pattern.compile("[^/]+/" + Pattern.quote(FILE_NAME));
    /** In bytes; a manifest lists some dozens of files, seldom thousands. */
    private static final long LARGEST = 1 << 24;

    /** Thrown if a manifest is damaged; the message continues the words “a manifest that”. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1;

        DamagedException(String why) {
            super(why);
        }
    }

    /** Takes the manifests as they are made, so that they need not all be in memory. */
    interface Sink {
        void put(String path, ByteBuffer bytes) throws IOException;
    }

    private Manifest() {}

    /**
     * Makes the manifests of a folder.
     *
     * @param hashes the SHA-256 of each file
     * @param parts the names of these files by the names of their parts
     */
    static void write(SortedMap<String, String> hashes, SortedMap<String, SortedSet<String>> parts, Sink sink)
            throws IOException {
        Map<String, String> known = hashes;
        SortedMap<String, SortedSet<String>> cut = parts;
        for (int level = 1; cut.size() > 1; level++) {
            var manifests = new TreeMap<String, String>();
            var numbers = new HashMap<String, Integer>();
            for (var part : cut.entrySet()) {
                String path = level == 1 ? ofPart(part.getKey()) : ofPart(level + "-" + part.getKey());
                byte[] bytes = bytes(part.getValue(), known);
                sink.put(path, ByteBuffer.wrap(bytes));
                manifests.put(path, Hash.of(bytes));
                numbers.put(path, Parts.number(part.getKey()));
            }
            known = manifests;
            cut = Parts.of(manifests.keySet(), numbers::get);
        }
        sink.put(FILE_NAME, ByteBuffer.wrap(bytes(known.keySet(), known)));
    }

    private static byte[] bytes(Collection<String> paths, Map<String, String> hashes) {
        var lines = new StringBuilder();
        for (String path : paths) {
            lines.append(hashes.get(path)).append(SEPARATOR).append(path).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    /** Returns the path of the manifest of a part. */
    private static String ofPart(String part) {
        return FOLDER + "/" + part + ENDING;
    }

    /** Returns the name of the part that a manifest is of; empty for other files and {@value #FILE_NAME}. */
    static String part(String path) {
        Matcher matcher = OF_PART.matcher(path);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Returns whether a path in a folder is that of one of its manifests. */
    static boolean isManifest(String path) {
        return path.equals(FILE_NAME) || OF_PART.matcher(path).matches();
    }

    /** Returns whether a path in the archive's folder is that of the manifest of a live blog. */
    static boolean isOfLiveBlog(String path) {
        return OF_LIVE_BLOG.matcher(path).matches();
    }

    /**
     * Reads a manifest.
     *
     * @return the SHA-256 of each file by its path, in order
     * @throws DamagedException if no build wrote it
     */
    static SortedMap<String, String> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new DamagedException("is larger than any manifest");
        }
        String text;
        try {
            text = Files.readString(file, UTF_8);
        } catch (CharacterCodingException e) {
            throw new DamagedException("is not text in UTF-8");
        }
        if (!text.endsWith("\n")) {
            throw new DamagedException("was cut off");
        }
        var hashes = new TreeMap<String, String>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            Matcher entry = LINE.matcher(line);
            if (!entry.matches() || !OwnershipRecord.isPath(entry.group(2))) {
                throw new DamagedException("has no SHA-256 hash and path in line " + (hashes.size() + 1));
            }
            if (hashes.put(entry.group(2), entry.group(1)) != null) {
                throw new DamagedException("lists “" + entry.group(2) + "” twice");
            }
        }
        return hashes;
    }
}
