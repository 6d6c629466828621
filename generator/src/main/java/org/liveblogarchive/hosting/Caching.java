package org.liveblogarchive.hosting;

import java.util.LinkedHashMap;
import java.util.Map;

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

    /** A regular expression for the paths, below the archive's own, that change while the event runs. */
    static final String OFTEN = "(?:|.*/)(?:index\\.html)?|[^/]*/(?:tag|author)-[^/]*|(?:tags|authors)/.*"
            + "|.*\\.(?:atom|rss|json|xml|txt|sha256)";
    /** A regular expression for the paths among those that do not. */
    static final String SELDOM = ".*-page-[0-9]+\\.html|[^/]*/embed/.*";
    /** A regular expression for the paths that other sites may read with scripts. */
    static final String SHARED = ".*\\.(?:atom|rss|json)";
    /** A regular expression for the paths of cards. */
    static final String CARDS = "[^/]*/embed/.*\\.html";
}
