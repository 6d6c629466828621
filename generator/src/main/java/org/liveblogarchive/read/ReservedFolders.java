package org.liveblogarchive.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in the archive's own folder that no live blog can have. */
public final class ReservedFolders {
    private static final String MEDIA = "media";
    private static final List<String> NAMES = List.of(
            "archive", "assets", "authors", "data", "embed", "feeds", "index", MEDIA, "ownership", "search", "tags");
    /** Those in the folder of a live blog. */
    private static final Set<String> IN_LIVE_BLOGS = Set.of("embed", "ownership", "search");
    /** Names of files in the archive's own folder, which no folder can have. */
    private static final Pattern FILES = Pattern.compile("(?:(?:index|404)\\.html|feed\\.(?:atom|rss|json)|robots\\.txt"
            + "|(?:archive|live|manifest|s3-website)\\.json|sitemap.*\\.xml|manifest\\.sha256|calendar\\.ics|sw\\.js"
            + "|nginx\\.conf)(?:\\.gz|\\.br)?");

    private ReservedFolders() {}

    public static boolean contains(String name) {
        return NAMES.contains(name) || Slug.isReserved(name);
    }

    /** Returns whether a name in the archive's own folder is that of one of its files. */
    static boolean isFile(String name) {
        return FILES.matcher(name).matches();
    }

    /** Returns whether files that pages show may lie in a folder of that name in the folder of a live blog. */
    static boolean isFreeInLiveBlog(String name) {
        return !IN_LIVE_BLOGS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns whether files that pages show may lie in a folder of that name beside the live blogs. */
    static boolean isFreeForMedia(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.equals(MEDIA) || !contains(folded);
    }

    public static String list() {
        return String.join(", ", NAMES) + " and page-1, page-2, …";
    }
}
