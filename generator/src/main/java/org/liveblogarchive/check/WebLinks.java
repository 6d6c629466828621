package org.liveblogarchive.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
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

    /** Finds the links in all files of a content folder that builds read, by file and place. */
    public static List<WebLink> in(ContentFolder content) throws IOException {
        var found = new WebLinks();
        var reader = new SourceReader(content.root(), new Diagnostics()); // a build has reported errors in files
        for (Path file : files(content)) {
            SourceText source = reader.read(file);
            if (source != null) {
                found.add(source);
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

    private void add(SourceText source) {
        boolean post = source.file().endsWith(".md");
        FrontMatter parts = post ? FrontMatter.in(source, new Diagnostics()) : null;
        int end = parts == null ? source.text().length() : parts.yamlTo();
        Matcher yaml = IN_YAML.matcher(source.text()).region(0, end).useTransparentBounds(true);
        while (yaml.find()) {
            if (isElsewhere(source.text(), yaml.start())) {
                add(yaml.group().replaceFirst(",$", ""), yaml.start(), source);
            }
        }
        if (parts != null) {
            int body = parts.bodyFrom();
            texts.find(source.text().substring(body), (address, offset) -> add(address, body + offset, source));
        }
    }

    /** Returns whether an address in YAML is neither in a comment nor the archive's own. */
    private static boolean isElsewhere(String text, int offset) {
        String before = text.substring(text.lastIndexOf('\n', offset) + 1, offset);
        return !before.startsWith("#") && !before.contains(" #") && !before.startsWith("baseUrl:");
    }

    private void add(String address, int offset, SourceText source) {
        links.add(new WebLink(address, source.file(), source.at(offset)));
    }
}
