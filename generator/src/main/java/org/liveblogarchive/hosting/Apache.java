package org.liveblogarchive.hosting;

import java.util.List;
import java.util.regex.Pattern;
import org.liveblogarchive.hosting.HostRules.Rule;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.read.LinkResolver;

/** Writes {@code .htaccess} for Apache httpd 2.4, which needs {@code AllowOverride All} or the same in its configuration. */
final class Apache {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|]");

    private Apache() {}

    static String rules(String base, List<Rule> rules, List<String> gone, Caching caching) {
        var lines = new StringBuilder();
        lines.append("DirectoryIndex " + ArchivePaths.INDEX + "\n");
        lines.append("ErrorDocument 404 ")
                .append(base)
                .append(ArchivePaths.NOT_FOUND)
                .append('\n');
        lines.append("AddDefaultCharset utf-8\n");
        lines.append("AddType application/atom+xml .atom\n");
        lines.append("AddType application/rss+xml .rss\n");
        lines.append("<IfModule mod_headers.c>\n");
        Caching.safety().forEach((name, value) -> header("always set", name, value, lines));
        header("set", Caching.NAME, Caching.A_DAY, lines);
        header("always set", Caching.FRAMING, Caching.NOT_FRAMED, lines);
        caching.rules().forEach(rule -> when(base, rule.pattern(), "set", Caching.NAME, rule.value(), lines));
        when(base, Caching.pattern(caching.shared()), "set", Caching.ORIGINS, "*", lines);
        when(base, Caching.CARDS, "always unset", Caching.FRAMING, "", lines);
        lines.append("</IfModule>\n");
        for (Rule rule : rules) {
            // Patterns are held against the decoded path.
            String from = SPECIAL.matcher(LinkResolver.decode(rule.from())).replaceAll("\\\\$0");
            lines.append("RedirectMatch 301 \"^").append(from).append("$\" \"");
            lines.append(LinkResolver.decode(rule.to())).append("\"\n"); // which Apache encodes
        }
        gone.forEach(path -> gone(path, lines));
        return lines.toString();
    }

    /** Sends a page with status 410; REDIRECT_STATUS is set once it is asked for as the body of that response. */
    private static void gone(String path, StringBuilder lines) {
        String isPath = "%{REQUEST_URI} == '" + LinkResolver.decode(path) + "'";
        lines.append("<If \"").append(isPath).append("\">\n");
        lines.append("ErrorDocument 410 ").append(path).append("\n</If>\n");
        lines.append("<If \"").append(isPath).append(" && -z %{reqenv:REDIRECT_STATUS}\">\n");
        lines.append("Redirect 410 \"").append(LinkResolver.decode(path)).append("\"\n</If>\n");
    }

    private static void when(String base, String path, String action, String name, String value, StringBuilder lines) {
        lines.append("<If \"%{REQUEST_URI} =~ m#^")
                .append(base)
                .append("(?:")
                .append(path)
                .append(")$#\">\n");
        header(action, name, value, lines);
        lines.append("</If>\n");
    }

    private static void header(String action, String name, String value, StringBuilder lines) {
        lines.append("Header ").append(action).append(' ').append(name);
        if (!value.isEmpty()) {
            lines.append(" \"").append(value).append('"');
        }
        if (name.equals(Caching.NAME)) {
            // A page that does not exist may do so in a minute.
            lines.append(" \"expr=%{REQUEST_STATUS} -lt 400\"");
        }
        lines.append('\n');
    }
}
