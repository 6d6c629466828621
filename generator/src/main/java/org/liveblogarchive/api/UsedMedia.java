package org.liveblogarchive.api;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which files pages show or link to. */
final class UsedMedia implements MediaUse {
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    @Override
    public void known(Set<String> paths) {
        used.addAll(paths);
    }

    @Override
    public void unknown(String liveBlog) {
        unknown.add(liveBlog);
    }

    /** Returns whether a file is used, or may be. */
    boolean mayHave(String path) {
        return used.contains(path) || unknown.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    /** Returns whether all pages of the archive are known. */
    boolean isWhole() {
        return unknown.isEmpty();
    }
}
