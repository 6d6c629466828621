package org.liveblogarchive.hosting;

import java.util.List;
import org.liveblogarchive.hosting.HostRules.Rule;

/** Writes {@code _redirects} and {@code _headers}, which Netlify and Cloudflare Pages read from the root of what they host. */
final class StaticHosts {
    private static final List<String> OFTEN = List.of(
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
            "*.txt");
    private static final List<String> SHARED = List.of("*.atom", "*.rss", "*.json");

    private StaticHosts() {}

    static String redirects(List<Rule> rules, String status) {
        var lines = new StringBuilder();
        rules.forEach(rule -> lines.append(rule.from())
                .append(' ')
                .append(rule.to())
                .append(status)
                .append('\n'));
        return lines.toString();
    }

    /**
     * Returns the headers, from the general to the special.
     *
     * @param detach the line that takes back what a more general rule said of caching; empty where the later rule wins
     */
    static String headers(String base, String detach) {
        var lines = new StringBuilder();
        rule(base + "*", lines);
        Caching.safety().forEach((name, value) -> header(name, value, lines));
        header(Caching.NAME, Caching.A_DAY, lines);
        for (String path : OFTEN) {
            caching(base + path, Caching.A_MINUTE, detach, lines);
        }
        for (String path : SHARED) {
            caching(base + path, Caching.A_MINUTE, detach, lines);
            header(Caching.ORIGINS, "*", lines);
        }
        caching(base + "assets/*", Caching.FOR_EVER, detach, lines);
        return lines.toString();
    }

    private static void caching(String path, String value, String detach, StringBuilder lines) {
        rule(path, lines);
        if (!detach.isEmpty()) {
            lines.append("  ").append(detach).append('\n');
        }
        header(Caching.NAME, value, lines);
    }

    private static void rule(String path, StringBuilder lines) {
        lines.append(path).append('\n');
    }

    private static void header(String name, String value, StringBuilder lines) {
        lines.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
