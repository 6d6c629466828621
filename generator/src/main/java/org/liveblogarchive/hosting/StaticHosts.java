package org.liveblogarchive.hosting;

import java.util.List;
import org.liveblogarchive.hosting.HostRules.Rule;

/** Writes {@code _redirects} and {@code _headers}, which Netlify and Cloudflare Pages read from the root of a site. */
final class StaticHosts {
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

    /** Returns the lines by which Netlify sends pages with status 410. */
    static String gone(List<String> paths) {
        var lines = new StringBuilder();
        paths.forEach(path -> lines.append(path).append(' ').append(path).append(" 410!\n"));
        return lines.toString();
    }

    /**
     * Returns the headers, from the general to the special.
     *
     * @param detach the line that takes back what a more general rule said of caching; empty where the later rule wins
     */
    static String headers(String base, Caching caching, String detach) {
        var lines = new StringBuilder();
        rule(base + "*", lines);
        Caching.safety().forEach((name, value) -> header(name, value, lines));
        header(Caching.NAME, Caching.A_DAY, lines);
        for (Caching.Rule rule : caching.rules()) {
            for (String path : rule.paths()) {
                caching(base + path, rule.value(), detach, lines);
                if (caching.shared().contains(path)) {
                    header(Caching.ORIGINS, "*", lines);
                }
            }
        }
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
