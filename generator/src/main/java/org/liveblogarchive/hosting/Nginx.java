package org.liveblogarchive.hosting;

import java.util.List;
import java.util.Set;
import org.liveblogarchive.hosting.HostRules.Rule;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.read.LinkResolver;

/** Writes {@code nginx.conf}, to be included in the server block that serves the archive. */
final class Nginx {
    private Nginx() {}

    static String rules(
            String base, List<Rule> rules, List<String> gone, Caching caching, Set<Compression> compressions) {
        var lines = new StringBuilder();
        lines.append("# Include this file in the server block that serves the archive.\n");
        lines.append("location ^~ ").append(base).append(" {\n");
        lines.append("    index index.html;\n    charset utf-8;\n    charset_types text/html text/css text/javascript");
        lines.append(
                " application/javascript application/json application/xml application/atom+xml application/rss+xml;\n");
        lines.append("    error_page 404 ")
                .append(base)
                .append(ArchivePaths.NOT_FOUND)
                .append(";\n");
        if (compressions.contains(Compression.GZIP)) {
            lines.append("    gzip_static on;\n");
        }
        if (compressions.contains(Compression.BROTLI)) {
            lines.append("    # With the module for Brotli:\n    # brotli_static on;\n");
        }
        set("cache", Caching.A_DAY, lines);
        set("framing", Caching.NOT_FRAMED, lines);
        set("origins", "", lines);
        caching.rules().forEach(rule -> when(base, rule.pattern(), "cache", rule.value(), lines));
        when(base, Caching.pattern(caching.shared()), "origins", "*", lines);
        when(base, Caching.CARDS, "framing", "", lines);
        Caching.safety().forEach((name, value) -> header(name, '"' + value + "\" always", lines));
        header(Caching.NAME, "$liveblog_cache", lines);
        header(Caching.ORIGINS, "$liveblog_origins", lines);
        header(Caching.FRAMING, "$liveblog_framing always", lines);
        lines.append("}\n");
        for (Rule rule : rules) {
            // Locations are held against the decoded path.
            lines.append("location = \"")
                    .append(LinkResolver.decode(rule.from()))
                    .append("\" { return 301 \"");
            lines.append(rule.to()).append("\"; }\n");
        }
        if (!gone.isEmpty()) {
            gone(base, gone, lines);
        }
        return lines.toString();
    }

    /** Sends pages with status 410, from a location of their own whose name no other archive of the server has. */
    private static void gone(String base, List<String> paths, StringBuilder lines) {
        String removed = "@liveblog" + base.replaceAll("[^A-Za-z0-9]", "_") + "removed";
        for (String path : paths) {
            lines.append("location = \"").append(LinkResolver.decode(path));
            lines.append("\" { error_page 410 ").append(removed).append("; return 410; }\n");
        }
        lines.append("location ").append(removed).append(" {\n    charset utf-8;\n");
        Caching.safety().forEach((name, value) -> header(name, '"' + value + "\" always", lines));
        header(Caching.FRAMING, '"' + Caching.NOT_FRAMED + "\" always", lines);
        lines.append("    try_files $uri =404;\n}\n");
    }

    private static void set(String variable, String value, StringBuilder lines) {
        lines.append("    set $liveblog_")
                .append(variable)
                .append(" \"")
                .append(value)
                .append("\";\n");
    }

    private static void when(String base, String path, String variable, String value, StringBuilder lines) {
        lines.append("    if ($uri ~ \"^")
                .append(base)
                .append("(?:")
                .append(path)
                .append(")$\") {\n    ");
        set(variable, value, lines);
        lines.append("    }\n");
    }

    private static void header(String name, String value, StringBuilder lines) {
        lines.append("    add_header ").append(name).append(' ').append(value).append(";\n");
    }
}
