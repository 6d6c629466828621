package org.liveblogarchive.read;

import java.util.List;

/** Names in the archive's own folder that no live blog can have. */
public final class ReservedFolders {
    private static final List<String> NAMES = List.of("assets", "authors", "data", "feeds", "index", "media", "tags");

    private ReservedFolders() {}

    public static boolean contains(String name) {
        return NAMES.contains(name) || Slug.isReserved(name);
    }

    public static String list() {
        return String.join(", ", NAMES) + " and page-1, page-2, …";
    }
}
