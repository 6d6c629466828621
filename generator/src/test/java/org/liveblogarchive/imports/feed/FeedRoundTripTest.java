package org.liveblogarchive.imports.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.imports.PublishedSample;

/**
 * What an archive publishes in Atom comes back with the same posts: the feeds of both builds are compared entry by entry. What the
 * site's page on imports lists as lost is not in these feeds.
 */
class FeedRoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.liveblogarchive.imports.PublishedSample#liveBlogs")
    void the_sample_comes_back(String slug) throws Exception {
        var sample = new PublishedSample(folder, slug);
        sample.comesBackFrom(sample.first().resolve("feed.atom"));
        assertThat(feed(sample.second())).isEqualTo(feed(sample.first()));
        Map<String, Map<String, String>> expected = entries(sample.first());
        Map<String, Map<String, String>> found = entries(sample.second());
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        for (String entry : expected.keySet()) {
            assertThat(found.get(entry)).as(entry).isEqualTo(expected.get(entry));
        }
        assertThat(data(sample.second(), sample.first())).isEqualTo(data(sample.first(), sample.first()));
    }

    /** Returns what the feed says of the live blog. */
    private static Map<String, String> feed(Path folder) throws IOException {
        Element feed = parsed(folder.resolve("feed.atom"));
        var values = new TreeMap<String, String>();
        for (String name : List.of("id", "title", "subtitle", "updated", "author")) {
            Element value = feed.selectFirst("> " + name);
            values.put(name, value == null ? "" : name.equals("updated") ? moment(value) : value.text());
        }
        values.put("language", feed.attr("xml:lang"));
        return values;
    }

    private static Element parsed(Path file) throws IOException {
        Document document = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        return document.selectFirst("feed");
    }

    private static String moment(Element time) {
        return OffsetDateTime.parse(time.text()).toInstant().toString();
    }

    /** Returns what all documents of the feed say of each entry; times are moments, as feeds name no zone. */
    private static Map<String, Map<String, String>> entries(Path folder) throws IOException {
        var entries = new TreeMap<String, Map<String, String>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".atom"))
                    .sorted()
                    .toList()) {
                for (Element entry : parsed(file).select("> entry")) {
                    entries.put(entry.selectFirst("> id").text(), entry(entry, folder));
                }
            }
        }
        return entries;
    }

    private static Map<String, String> entry(Element entry, Path folder) throws IOException {
        var values = new TreeMap<String, String>();
        values.put("title", entry.selectFirst("> title").text());
        values.put("published", moment(entry.selectFirst("> published")));
        values.put("updated", moment(entry.selectFirst("> updated")));
        values.put("authors", entry.select("> author > name").eachText().toString());
        values.put("tags", entry.select("> category").eachAttr("term").toString());
        values.put("language", entry.attr("xml:lang"));
        values.put("page", entry.select("> link[rel=alternate]").attr("href"));
        values.put(
                "content", PublishedSample.body(entry.selectFirst("> content").wholeText(), folder));
        for (Element file : entry.select("> link[rel=enclosure], > media|thumbnail")) {
            String address = file.attr(file.hasAttr("href") ? "href" : "url");
            String name = address.substring(address.lastIndexOf('/') + 1);
            values.merge("files", Hash.of(folder.resolve("media").resolve(name)) + file.attr("type"), String::concat);
        }
        return values;
    }

    /**
     * Returns the place of each post in its live blog; and its text, unless {@code source} has corrections or related stories of
     * it, which feeds have in the text.
     */
    private static Map<String, Map<String, String>> data(Path folder, Path source) throws IOException {
        Map<String, Map<String, String>> parts = PublishedSample.posts(source, List.of("corrections", "related"));
        Map<String, Map<String, String>> posts = PublishedSample.posts(folder, List.of("number", "slug", "removed"));
        posts.forEach((slug, values) -> {
            Map<String, String> part = parts.get(slug);
            if (!part.get("corrections").isEmpty() || !part.get("related").isEmpty()) {
                values.remove("html");
            }
        });
        return posts;
    }
}
