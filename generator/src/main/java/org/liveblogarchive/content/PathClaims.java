package org.liveblogarchive.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The paths of the files of one folder, no two of which may conflict on any file system. Paths conflict if they differ in
 * nothing but case and Unicode composition (NFC), or if one is a file and the other lies below it.
 */
public final class PathClaims {
    /** Why two paths conflict, as the end of a sentence. */
    public static final String WHY =
            "the paths are equal, differ only in case or Unicode composition, or contain one another";

    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|(?:com|lpt)[\\d¹²³])(?:\\..*)?");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /**
     * Claims a path.
     *
     * @return the path that was claimed before and conflicts with it, or null if it is free
     */
    public String claim(String path) {
        String folded = folded(path);
        String other = files.get(folded);
        if (other == null) {
            other = folders.get(folded);
        }
        for (int slash = folded.indexOf('/'); other == null && slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            other = files.get(folded.substring(0, slash));
        }
        if (other == null) {
            files.put(folded, path);
            for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
                folders.putIfAbsent(folded.substring(0, slash), path);
            }
        }
        return other;
    }

    /** Returns a path in a form without differences of case and composition, as some file systems compare it. */
    public static String folded(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
                return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
            }
        }
        return path;
    }

    /** Returns whether Windows can hold all names of a path, too (Win32, “Naming Files, Paths, and Namespaces”). */
    public static boolean isPortable(String path) {
        for (String name : path.split("/", -1)) {
            if (name.endsWith(".") || name.endsWith(" ") || DEVICE.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a path, or a name in it, is longer than file systems can hold. */
    public static boolean isTooLong(String path) {
        if (path.length() > Limits.PATH_BYTES || path.getBytes(UTF_8).length > Limits.PATH_BYTES) {
            return true;
        }
        int length = 0;
        for (String name : path.split("/", -1)) {
            length = Math.max(length, name.length() > Limits.NAME_BYTES ? name.length() : name.getBytes(UTF_8).length);
        }
        return length > Limits.NAME_BYTES;
    }
}
