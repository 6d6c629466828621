package org.liveblogarchive.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * Finishes the site that Maven has made of the documentation: a frame with search, version and contents, ids of headings as on
 * code hosts, and an index for the search. A link that leads nowhere fails the build.
 */
public final class Site {
    /** The file of the index: a script, since browsers load no data from a disk. */
    private static final String INDEX = "js/search-index.js";

    private final Path folder;
    private final String frame;
    private final List<SitePage> pages = new ArrayList<>();

    private Site(Path folder, String frame) {
        this.folder = folder;
        this.frame = frame;
    }

    /**
     * Finishes a site.
     *
     * @param arguments its folder; the file of the frame, in which {@code {version}}, {@code {source}} and {@code {issues}} are
     *     filled in; the version; the addresses of the source and of the issues
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if a link leads nowhere
     */
    public static void main(String[] arguments) throws IOException {
        String frame = Files.readString(Path.of(arguments[1]))
                .replace("{version}", arguments[2])
                .replace("{source}", arguments[3])
                .replace("{issues}", arguments[4]);
        new Site(Path.of(arguments[0]), frame).finish();
    }

    private void finish() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".html"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                page.outputSettings(new OutputSettings().prettyPrint(false));
                pages.add(new SitePage(file.getFileName().toString(), page));
            }
        }
        Set<String> names = pages.stream().map(SitePage::file).collect(Collectors.toSet());
        for (SitePage page : pages) {
            page.leadTo(names);
            Files.writeString(folder.resolve(page.file()), framed(page));
        }
        Files.createDirectories(folder.resolve(INDEX).getParent());
        Files.writeString(folder.resolve(INDEX), index());
        refuseBrokenLinks();
    }

    private String framed(SitePage page) {
        Document framed = Jsoup.parse(frame);
        framed.outputSettings(new OutputSettings()
                .prettyPrint(false)
                .escapeMode(EscapeMode.base)
                .charset(UTF_8));
        framed.title(page.file().equals("index.html") ? page.title() : page.title() + " – " + framed.title());
        framed.selectFirst("meta[name=description]").attr("content", page.description());
        Element main = framed.selectFirst("main");
        main.append(page.content().html());
        Element contents = page.contents();
        if (contents != null) {
            Element first = main.selectFirst("section > p, section > h1, section > h2");
            Element text = first.nextElementSibling();
            (text != null && text.is("p") && !first.is("p") ? text : first).after(contents);
        }
        main.select("table").forEach(table -> {
            if (!table.parent().hasClass("wide")) {
                table.wrap("<div class=\"wide\"></div>");
            }
        });
        framed.selectFirst("nav.menu").append(menu(page));
        return framed.outerHtml();
    }

    /** Returns the list of all pages, in which this one is marked; goals are in that of all goals. */
    private static String menu(SitePage page) {
        Element menu = page.menu().clone();
        menu.select("li").removeClass("active");
        String shown = page.file().endsWith("-mojo.html") ? "plugin-info.html" : page.file();
        menu.select("a:not([href])").attr("href", page.file()); // of the page itself
        menu.select("a").removeAttr("aria-current");
        menu.select("a[href=" + shown + "]").attr("aria-current", shown.equals(page.file()) ? "page" : "true");
        return menu.outerHtml();
    }

    private String index() {
        var index = new StringBuilder("searchIndex(");
        String separator = "[";
        for (SitePage page : pages) {
            for (SitePage.Section section : page.sections()) {
                index.append(separator).append('[');
                String address = page.file() + (section.id().isEmpty() ? "" : "#" + section.id());
                index.append(quoted(address))
                        .append(',')
                        .append(quoted(page.title()))
                        .append(',');
                index.append(quoted(section.heading())).append(',').append(quoted(section.text()));
                index.append(']');
                separator = ",\n";
            }
        }
        return index.append("]);\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void refuseBrokenLinks() {
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach(page -> ids.put(page.file(), page.ids()));
        var broken = new ArrayList<String>();
        for (SitePage page : pages) {
            page.links().stream()
                    .filter(link -> leadsNowhere(page.file(), link, ids))
                    .forEach(link -> broken.add(page.file() + ": " + link));
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Links that lead nowhere. Fix them in the Markdown files of the pages:\n"
                    + String.join("\n", broken));
        }
    }

    private boolean leadsNowhere(String from, String link, Map<String, Set<String>> ids) {
        int hash = link.indexOf('#');
        String path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("^\\./", "");
        String file = path.isEmpty() ? from : path;
        if (!Files.exists(folder.resolve(file))) {
            return true;
        }
        return hash >= 0 && ids.containsKey(file) && !ids.get(file).contains(link.substring(hash + 1));
    }
}
