package org.liveblogarchive.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.liveblogarchive.content.Hash;

/**
 * Cuts the files of a folder into parts, for its manifests and for the record of ownership. The cuts depend on the paths
 * alone, so they are the same after a clean build and after a thousand builds.
 *
 * <p>A folder of few files has one part, {@link #FILES}. In another, files that a post completes go into the part for that
 * post's 25, which does not change once those posts are there. Of all other files, those whose names are one
 * word, such as {@code index.html}, are the part {@link #FILES}, as most of them change with each post. The rest is halved by
 * the hashes of their names until no part is too long, so a file that changes touches one short part, and one that is added
 * at most halves one. Files that differ in the ending alone stay together, since they change together.
 */
final class Parts {
    /** The part of what changes most often, or of all files if they are few. */
    static final String FILES = "files";

    /** How many posts the files of one part are completed by. */
    static final int POSTS = 25;
    /** How many files a part has at most that is not of posts. */
    static final int MOST = 32;

    private static final String OF_POSTS = "posts-";
    private static final String OTHERS = "more";
    private static final int HASH_DIGITS = 16;
    private static final int HASH_BITS = HASH_DIGITS * 4;

    /**
     * A path with that by which it is cut.
     *
     * @param hash the first bits of the hash of the path without the ending
     */
    private record Named(String path, long hash) {
        static Named of(String path) {
            int dot = path.indexOf('.', path.lastIndexOf('/') + 2);
            String stem = dot < 0 ? path : path.substring(0, dot);
            return new Named(path, Long.parseUnsignedLong(Hash.of(stem).substring(0, HASH_DIGITS), 16));
        }
    }

    private Parts() {}

    /**
     * Returns the paths of each part by its name.
     *
     * @param completedBy the post, counted from 0, with which a file is complete; negative if later posts may change it
     */
    static SortedMap<String, SortedSet<String>> of(Collection<String> paths, ToIntFunction<String> completedBy) {
        var parts = new TreeMap<String, SortedSet<String>>();
        var others = new ArrayList<String>();
        if (paths.size() <= MOST) {
            others.addAll(paths);
        } else {
            for (String path : paths) {
                int post = completedBy.applyAsInt(path);
                if (post < 0) {
                    others.add(path);
                } else {
                    add(path, OF_POSTS + (post / POSTS + 1), parts);
                }
            }
        }
        addOthers(others, parts);
        return parts;
    }

    /** Returns the number of a part of posts, counted from 0; negative for another part. */
    static int number(String part) {
        return part.startsWith(OF_POSTS) ? Integer.parseInt(part.substring(OF_POSTS.length())) - 1 : -1;
    }

    private static void addOthers(List<String> others, SortedMap<String, SortedSet<String>> parts) {
        List<String> often = others.size() <= MOST
                ? others
                : others.stream().filter(Parts::isWord).toList();
        if (often.size() > MOST) {
            often = List.of();
        }
        often.forEach(path -> add(path, FILES, parts));
        var rest = new TreeSet<>(others);
        often.forEach(rest::remove);
        cut(OTHERS, rest.stream().map(Named::of).toList(), 0, parts);
    }

    private static boolean isWord(String path) {
        return path.indexOf('/') < 0 && path.indexOf('-') < 0;
    }

    private static void cut(String name, List<Named> files, int bit, SortedMap<String, SortedSet<String>> parts) {
        if (files.size() <= MOST || bit == HASH_BITS) {
            files.forEach(file -> add(file.path(), name, parts));
            return;
        }
        var halves = List.of(new ArrayList<Named>(), new ArrayList<Named>());
        for (Named file : files) {
            halves.get((int) (file.hash() >>> (HASH_BITS - 1 - bit) & 1)).add(file);
        }
        String prefix = bit == 0 ? name + "-" : name;
        cut(prefix + "0", halves.get(0), bit + 1, parts);
        cut(prefix + "1", halves.get(1), bit + 1, parts);
    }

    private static void add(String path, String part, SortedMap<String, SortedSet<String>> parts) {
        parts.computeIfAbsent(part, any -> new TreeSet<>()).add(path);
    }
}
