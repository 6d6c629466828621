package org.liveblogarchive.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.highlight.Highlighter;
import org.liveblogarchive.model.Body;
import org.liveblogarchive.model.Picture.Size;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.read.MediaKind;
import org.liveblogarchive.read.ResolvedLink;

/** Markdown made into HTML, where every link and every file exists. */
final class Written {
    static final String PICTURE = ".picture.png";
    private static final PostHtmlWriter WRITER = new PostHtmlWriter();

    private final Diagnostics problems = new Diagnostics();
    private final PostHtml html;

    private Written(String markdown) {
        try {
            html = WRITER.write(post(markdown), Written::link, Written::file, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns HTML as it is after the allow-list. */
    static String sanitised(String html) {
        var empty = new SourceText("summit/a.md", "", "");
        var code = new CodeWriter(new Highlighter());
        var context = new BodyContext("a", "", empty, Written::link, Written::file, new Diagnostics(), code);
        return new RawHtml(context, TextIds.ofHtml(context), Set.of(), new HashSet<>()).sanitise(html);
    }

    private static ResolvedLink link(String link) {
        return new ResolvedLink(WebAddress.encode(link), null, null);
    }

    /** A path without an ending is taken for a picture's. */
    private static ResolvedLink file(String path) {
        boolean hasEnding = MediaKind.of(path) != MediaKind.OTHER;
        return new ResolvedLink(WebAddress.encode(path) + (hasEnding ? "" : PICTURE), new Size(1600, 900), null);
    }

    static Written of(String markdown) {
        return new Written(markdown);
    }

    String html() {
        return html.inStream();
    }

    /** Returns what readers see of it. */
    String visible() {
        return Jsoup.parseBodyFragment(html()).body().wholeText().strip();
    }

    String text() {
        return html.text();
    }

    PostHtml all() {
        return html;
    }

    List<String> problems() {
        return problems.sorted().stream().map(problem -> problem.found()).toList();
    }

    /** Returns where the problems stand, as "line:column" in the text. */
    List<String> places() {
        return problems.sorted().stream()
                .map(problem ->
                        problem.position().line() + ":" + problem.position().column())
                .toList();
    }

    private static Post post(String markdown) {
        var date = ZonedDateTime.of(2019, 4, 25, 14, 5, 0, 0, ZoneOffset.UTC);
        var body = new Body("summit/a.md", "", 0, 0, () -> new SourceText("summit/a.md", markdown, ""));
        List<String> none = List.of();
        return new Post(
                "a", "a.md", "A", date, false, 0, null, List.of(), List.of(), false, "", null, null, List.of(),
                List.of(), null, none, null, false, body);
    }
}
