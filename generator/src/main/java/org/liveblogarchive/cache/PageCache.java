package org.liveblogarchive.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.Post;

/**
 * The files of a live blog, or of the archive, that an earlier build made. Those that would be the same are not made again.
 * Safe for use by several threads.
 */
public interface PageCache {
    /**
     * What a file was made from.
     *
     * @param inputs a hash of all that it shows and of what it is made with
     * @param assets the names of the theme's assets that it uses
     * @param parts the paths of the files that were made with it
     */
    record CachedPage(String inputs, Set<String> assets, Set<String> parts) {
        /** Makes that of a file without parts. */
        public CachedPage(String inputs, Set<String> assets) {
            this(inputs, assets, Set.of());
        }
    }

    /**
     * The results of making HTML from the text of a post, except the HTML itself.
     *
     * @param references what the text refers to and what was found there, by kind and reference
     * @param warnings what its author should know
     */
    record CachedText(SortedMap<String, String> references, List<Diagnostic> warnings) {
        /** The results for most texts. */
        public static final CachedText PLAIN = new CachedText(Collections.emptySortedMap(), List.of());

        /** Returns the results for a text. */
        public static CachedText of(SortedMap<String, String> references, List<Diagnostic> warnings) {
            return references.isEmpty() && warnings.isEmpty() ? PLAIN : new CachedText(references, warnings);
        }
    }

    /** What a file would be made from now. */
    @FunctionalInterface
    interface Inputs {
        /** Returns a hash of it, or null if it is not known before the file is made. */
        String get() throws IOException;
    }

    /** The cache of a build that keeps no state. */
    PageCache NONE = new PageCache() {
        @Override
        public CachedText text(Post post) {
            return null;
        }

        @Override
        public CachedPage page(String path) {
            return null;
        }

        @Override
        public String hash(Path file) throws IOException {
            return Hash.of(file);
        }

        @Override
        public long publishedSize(Path file) {
            return -1;
        }

        @Override
        public boolean keep(Set<String> paths) {
            return false;
        }
    };

    /** Returns the results for the text of a post, or null if its file has changed since then. */
    CachedText text(Post post);

    /** Returns what a file was made from, or null if it is not known. */
    CachedPage page(String path);

    /**
     * Keeps a file as it is published if it was made from the same.
     *
     * @param inputs what it would be made from now; called only if the file is in the cache
     * @return what it was made from; null if it has to be made, and nothing has been done
     */
    default CachedPage keepIfSame(String path, Inputs inputs) throws IOException {
        CachedPage before = page(path);
        boolean same = before != null && before.inputs().equals(inputs.get()) && keep(path, before);
        return same ? before : null;
    }

    /** Keeps a file with its parts as they are published; does nothing and returns false if one has changed since then. */
    default boolean keep(String path, CachedPage made) throws IOException {
        if (made.parts().isEmpty()) {
            return keep(Set.of(path));
        }
        var all = new HashSet<>(made.parts());
        all.add(path);
        return keep(all);
    }

    /** Returns the SHA-256 of a file that pages show. */
    String hash(Path file) throws IOException;

    /** Returns how many bytes a file that pages show was published with; negative if that is not known, or it has changed. */
    long publishedSize(Path file) throws IOException;

    /** Keeps files as they are published; does nothing and returns false if one has changed since it was made. */
    boolean keep(Set<String> paths) throws IOException;
}
