package org.liveblogarchive.build;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects which files pages show or link to. Safe for use by several threads. */
public final class UsedMedia {
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    /** Adds the files of a live blog, or of the archive, as paths from the content folder. */
    void known(Set<String> paths) {
        used.addAll(paths);
    }

    /** Adds a live blog with errors: it is not known which files its pages would show. */
    void unknown(String liveBlog) {
        unknown.add(liveBlog);
    }

    /** Returns whether a file is used, or may be. */
    public boolean mayHave(String path) {
        return used.contains(path) || unknown.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    /** Returns whether all pages of the archive are known. */
    public boolean isWhole() {
        return unknown.isEmpty();
    }
}
