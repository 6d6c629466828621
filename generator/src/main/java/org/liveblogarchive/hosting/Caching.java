package org.liveblogarchive.hosting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Access;
import org.liveblogarchive.output.Output.Served.Lifetime;

/** How long caches may keep what (RFC 9111, 5.2.2; RFC 8246), and the headers that keep readers safe. */
final class Caching {
    /** Assets of the theme, whose names change with their bytes. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** Full pages, post pages, media: they change seldom, and then a cache has to ask again. */
    static final String A_DAY = "public, max-age=86400, must-revalidate";
    /** Index pages, feeds, data: they change while the event runs. */
    static final String A_MINUTE = "public, max-age=60, must-revalidate";

    /** What pages ask for again and again while the event runs. */
    static final String SOME_SECONDS = "public, max-age=5, must-revalidate";

    private static final String MANIFESTS = "*.sha256";

    static final String NAME = "Cache-Control";
    /** What other sites may read with scripts: feeds and data. */
    static final String ORIGINS = "Access-Control-Allow-Origin";

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

    private final List<Served> served;

    /** Makes the caching of what the outputs of an archive say of their files. */
    Caching(List<Served> served) {
        this.served = served;
    }

    /** Returns the paths that other sites may read with scripts. */
    List<String> shared() {
        return paths(one -> one.access() == Access.ANY_SITE);
    }

    /** Returns the rules beside that for all files, {@link #A_DAY}; of those that fit a path the last counts. */
    List<Rule> rules() {
        var minute = new ArrayList<>(paths(one -> one.lifetime() == Lifetime.MINUTE));
        minute.add(MANIFESTS);
        return List.of(
                new Rule(minute, A_MINUTE),
                new Rule(paths(one -> one.lifetime() == Lifetime.SECONDS), SOME_SECONDS),
                new Rule(paths(one -> one.lifetime() == Lifetime.DAY), A_DAY),
                new Rule(List.of("assets/*"), FOR_EVER));
    }

    private List<String> paths(Predicate<Served> which) {
        return served.stream()
                .filter(which)
                .map(Served::paths)
                .filter(paths -> !paths.equals(Served.ALL))
                .distinct()
                .toList();
    }

    /** A regular expression for the paths of cards. */
    static final String CARDS = "[^/]*/embed/.*\\.html";

    /** Returns a regular expression for paths. */
    static String pattern(List<String> globs) {
        return globs.stream()
                .map(glob -> glob.replace(".", "\\.").replace("*", ".*").replace(":folder", "[^/]+"))
                .collect(Collectors.joining("|"));
    }
}
