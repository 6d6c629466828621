package org.liveblogarchive.media;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files of the content folder may be published because a page shows or links to them.
 *
 * <p>A browser that opens a file of HTML, XML or JavaScript runs the scripts in it, with all the rights of the archive's
 * own pages. A host may run a file itself. So a type is published if it is known to be harmless, and any other only if the
 * archive's publisher names it.
 */
public final class PublishedTypes {
    private static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg");
    private static final List<String> SOUND = List.of("mp3", "m4a", "aac", "oga", "ogg", "opus", "wav", "flac");
    private static final List<String> VIDEO = List.of("mp4", "m4v", "mov", "webm", "ogv");
    private static final List<String> SUBTITLES = List.of("vtt", "srt");
    private static final List<String> DOCUMENTS =
            List.of("pdf", "csv", "tsv", "txt", "json", "geojson", "topojson", "ndjson", "xlsx", "ods", "parquet");
    /** What is written and read as text, or as tables: not made by cameras, and not for us to change. */
    private static final Set<String> TEXTS = Set.of(
            "vtt", "srt", "csv", "tsv", "txt", "json", "geojson", "topojson", "ndjson", "xlsx", "ods", "parquet");

    private static final Set<String> KNOWN = Set.copyOf(endings());
    /** Files that the archive is made from. */
    private static final Pattern CONTENT = Pattern.compile("(?i).*\\.(?:ya?ml|md|markdown)");

    private final Set<String> named;

    /**
     * Makes the types of an archive.
     *
     * @param named the files that its publisher names beside the known types: paths from the content folder, and endings
     *     written as {@code *.docx}
     */
    public PublishedTypes(List<String> named) {
        this.named = Set.copyOf(named);
    }

    /** Returns whether a file may be published, by its path from the content folder. */
    public boolean has(String path) {
        String ending = ending(path);
        return !isContent(path) && (KNOWN.contains(ending) || named.contains(path) || named.contains("*." + ending));
    }

    /** Returns whether a file is one of those that the archive is made from, which are never published. */
    public static boolean isContent(String path) {
        return CONTENT.matcher(path).matches();
    }

    /** Returns whether a file is a picture in SVG. */
    public static boolean isSvg(String path) {
        return ending(path).equals("svg");
    }

    /** Returns whether a file may hold what cameras and editors say of it. */
    public static boolean mayHoldMetadata(String path) {
        return !TEXTS.contains(ending(path));
    }

    /** Returns the known types by the endings of their files. */
    public static String list() {
        return String.join(", ", endings());
    }

    private static List<String> endings() {
        return List.of(PICTURES, SOUND, VIDEO, SUBTITLES, DOCUMENTS).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
