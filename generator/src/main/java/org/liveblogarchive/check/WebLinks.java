package org.liveblogarchive.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileBoundary;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.markdown.LinksOfText;
import org.liveblogarchive.read.FrontMatter;

/** The links to the web in all content files. */
public final class WebLinks {
    private static final Pattern IN_YAML = Pattern.compile("(?<=[\\s'\"\\[{])https?://[^\\s'\"\\]}]+");

    private final LinksOfText texts = new LinksOfText();
    private final List<WebLink> links = new ArrayList<>();

    private WebLinks() {}

    /** Finds the links in all files of a content folder that builds read, by file and place; reports files that fail. */
    public static List<WebLink> in(ContentFolder content, Diagnostics diagnostics) throws IOException {
        var found = new WebLinks();
        var reader = new SourceReader(content.root(), new Diagnostics()); // a build has reported errors in files
        for (Path file : files(content)) {
            SourceText source = reader.read(file);
            if (source != null) {
                FileBoundary.within(source.file(), diagnostics, () -> found.add(source));
            }
        }
        return found.links;
    }

    private static List<Path> files(ContentFolder content) throws IOException {
        try (Stream<Path> files = Files.walk(content.root(), 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            ContentFolder.isPost(file) || file.toString().endsWith(".yaml"))
                    .filter(file -> ContentFolder.isVisible(content.root().relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private boolean add(SourceText source) {
        var found = new TreeMap<Integer, String>();
        boolean post = source.file().endsWith(".md");
        FrontMatter parts = post ? FrontMatter.in(source, new Diagnostics()) : null;
        inYaml(source.text(), parts == null ? source.text().length() : parts.yamlTo(), found);
        if (parts != null) {
            int body = parts.bodyFrom();
            texts.find(source.text().substring(body), (address, offset) -> found.put(body + offset, address));
        }
        return addAll(found, source);
    }

    /** Finds the addresses in YAML that are neither in a comment nor the archive's own. */
    private static void inYaml(String text, int end, Map<Integer, String> found) {
        Matcher yaml = IN_YAML.matcher(text).region(0, end).useTransparentBounds(true);
        int lineEnd = -1;
        int shown = 0;
        while (yaml.find()) {
            if (yaml.start() > lineEnd) {
                int line = text.lastIndexOf('\n', yaml.start()) + 1;
                int next = text.indexOf('\n', line);
                lineEnd = next < 0 ? text.length() : next;
                shown = shown(text.substring(line, lineEnd)) + line;
            }
            if (yaml.start() < shown) {
                found.put(yaml.start(), yaml.group().replaceFirst(",$", ""));
            }
        }
    }

    /** Returns how many characters of a line may hold addresses. */
    private static int shown(String line) {
        if (line.startsWith("#") || line.startsWith("baseUrl:")) {
            return 0;
        }
        int comment = line.indexOf(" #");
        return comment < 0 ? line.length() : comment;
    }

    /** Adds links, by their offsets; a file may have many in one line. */
    private boolean addAll(SortedMap<Integer, String> found, SourceText source) {
        var place = new Position(1, 1);
        int from = 0;
        for (var link : found.entrySet()) {
            place = after(place, source.text(), from, link.getKey());
            from = link.getKey();
            links.add(new WebLink(link.getValue(), source.file(), place));
        }
        return !found.isEmpty();
    }

    /** Returns the position of {@code to}, from that of {@code from}. */
    private static Position after(Position place, String text, int from, int to) {
        int line = place.line();
        int column = place.column();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
