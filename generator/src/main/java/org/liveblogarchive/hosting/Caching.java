package org.liveblogarchive.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long caches may keep what (RFC 9111, 5.2.2; RFC 8246), and the headers that keep readers safe. */
final class Caching {
    /** Assets of the theme, whose names change with their bytes. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** Full pages, post pages, media: they change seldom, and then a cache has to ask again. */
    static final String A_DAY = "public, max-age=86400, must-revalidate";
    /** Index pages, feeds, data: they change while the event runs. */
    static final String A_MINUTE = "public, max-age=60, must-revalidate";

    static final String NAME = "Cache-Control";
    /** What other sites may read with scripts: feeds and data. */
    static final String ORIGINS = "Access-Control-Allow-Origin";

    private Caching() {}

    /** Returns the headers that all files have; cards alone may be framed by other sites. */
    static Map<String, String> safety() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        return headers;
    }

    /** The header that keeps other sites from framing a page. */
    static final String FRAMING = "Content-Security-Policy";

    static final String NOT_FRAMED = "frame-ancestors 'self'";

    /**
     * How long caches may keep the files of some paths.
     *
     * @param paths their paths below the archive's own folder, as globs: {@code *} stands for any characters, slashes too,
     *     and {@code :folder} for one name
     * @param value the value of the header
     */
    record Rule(List<String> paths, String value) {
        /** Returns a regular expression for the paths. */
        String pattern() {
            return Caching.pattern(paths);
        }
    }

    /** The paths that other sites may read with scripts. */
    static final List<String> SHARED = List.of("*.atom", "*.rss", "*.json");

    /** The rules beside that for all files, {@link #A_DAY}; of those that fit a path the last counts. */
    static final List<Rule> RULES = List.of(
            new Rule(
                    List.of(
                            "",
                            "index.html",
                            ":folder",
                            ":folder/",
                            ":folder/index.html",
                            ":folder/tag-*",
                            ":folder/author-*",
                            "tags/*",
                            "authors/*",
                            "*.xml",
                            "*.txt",
                            "*.sha256",
                            "*.atom",
                            "*.rss",
                            "*.json"),
                    A_MINUTE),
            new Rule(List.of(":folder/embed/*"), A_DAY),
            new Rule(List.of("assets/*"), FOR_EVER));

    /** A regular expression for the paths of cards. */
    static final String CARDS = "[^/]*/embed/.*\\.html";

    /** Returns a regular expression for paths. */
    static String pattern(List<String> globs) {
        return globs.stream()
                .map(glob -> glob.replace(".", "\\.").replace("*", ".*").replace(":folder", "[^/]+"))
                .collect(Collectors.joining("|"));
    }
}
