package org.liveblogarchive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.paths.ArchivePaths;

/** Names in the archive's own folder that no live blog can have. */
public final class ReservedFolders {
    private static final String MEDIA = "media";
    private static final List<String> NAMES = List.of(
            "archive",
            "assets",
            "authors",
            "data",
            "embed",
            "feeds",
            "index",
            "manifest",
            MEDIA,
            "ownership",
            "search",
            "tags");
    /** Those in the folder of a live blog. */
    private static final Set<String> IN_LIVE_BLOGS = Set.of("embed", "manifest", "ownership", "search");
    /** Names of files in the archive's own folder, which no folder can have. */
    private static final Pattern FILES = Pattern.compile("(?:(?:index|404)\\.html|feed\\.(?:atom|rss|json)|robots\\.txt"
            + "|(?:archive|live|s3-website)\\.json|sitemap.*\\.xml|manifest\\.sha256|calendar\\.ics|sw\\.js"
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

    /**
     * Returns whether a file that pages show may have a path in the archive's own folder: not in a folder that the archive
     * needs, nor where the manifest of a live blog would be.
     */
    static boolean isFreeForMedia(Path path) {
        String folder = path.getName(0).toString().toLowerCase(Locale.ROOT);
        boolean isManifest = path.getNameCount() == 2 && path.endsWith(ArchivePaths.MANIFEST);
        return !isManifest && (folder.equals(MEDIA) || !contains(folder));
    }

    public static String list() {
        return String.join(", ", NAMES) + " and page-1, page-2, …";
    }
}
