package org.liveblogarchive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample, published; and published once more, without preview pictures, after an import of what was published. */
public final class PublishedSample {
    private final Path folder;
    private final String slug;
    private final ImportFixture fixture;

    /** Makes a content folder in a temporary folder, for an import of the live blog {@code slug} of the published sample. */
    public PublishedSample(Path folder, String slug) throws IOException {
        this.folder = folder;
        this.slug = slug;
        this.fixture = new ImportFixture(folder);
        Files.createDirectories(fixture.content());
        String settings = Files.readString(SampleArchive.CONTENT.resolve("archive.yaml"));
        Files.writeString(fixture.content().resolve("archive.yaml"), settings + "previews: none\n");
    }

    public static List<String> liveBlogs() throws IOException {
        try (var files = Files.list(SampleArchive.CONTENT)) {
            return files.filter(file -> Files.exists(file.resolve("liveblog.yaml")))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Returns the folder of the live blog as it was published first. */
    public Path first() {
        return SampleArchive.folder().resolve(slug);
    }

    /** Returns the folder of the live blog as it was published after the import. */
    public Path second() {
        return folder.resolve("second").resolve(slug);
    }

    /** Imports a part of what was published, twice, and publishes the result. */
    public void comesBackFrom(Path source) throws IOException {
        ImportReport report = fixture.run(source);
        assertThat(report.liveBlogs()).containsExactly(slug);
        assertThat(fixture.errors()).isEmpty();
        TestArchive.build(ArchiveSettings.builder(fixture.content(), folder.resolve("second"))
                .build());
        assertThat(fixture.run(source).unchanged()).isEqualTo(report.found());
    }

    public static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /** Returns keys of each post in the data of a live blog, with the hashes of media in the place of their names. */
    public static Map<String, Map<String, String>> posts(Path folder, List<String> keys) throws IOException {
        var posts = new TreeMap<String, Map<String, String>>();
        for (int number = 1; Files.exists(folder.resolve("posts-" + number + ".json")); number++) {
            for (JsonNode post :
                    json(folder.resolve("posts-" + number + ".json")).path("posts")) {
                var values = new TreeMap<String, String>();
                keys.forEach(key -> values.put(key, post.path(key).toString()));
                values.put("picture", picture(post.path("picture"), folder));
                values.put("html", body(post.path("html").asString(), folder));
                posts.put(post.path("slug").asString(), values);
            }
        }
        return posts;
    }

    /** Returns a picture with its bytes in the place of its name. */
    public static String picture(JsonNode picture, Path folder) throws IOException {
        if (picture.isMissingNode()) {
            return "";
        }
        return Hash.of(folder.resolve(picture.path("source").asString()))
                + picture.path("alt")
                + picture.path("caption")
                + picture.path("credit")
                + picture.path("width");
    }

    /** Returns a text with the bytes of its media in the place of their names, and places in other posts as these posts. */
    public static String body(String html, Path folder) throws IOException {
        Document document = Jsoup.parseBodyFragment(html);
        for (var media : document.select("[src], [poster], a[href*=media/], [data-address]")) {
            for (String attribute : List.of("src", "poster", "href", "data-address")) {
                String address = media.attr(attribute).replaceFirst("^https://live\\.example\\.org/[^/]+/", "");
                Path file = folder.resolve(address.isEmpty() || address.contains(":") ? "-" : address)
                        .normalize();
                if (Files.isRegularFile(file)) {
                    media.attr(attribute, Hash.of(file));
                }
            }
        }
        document.select("a[href*=.html#]")
                .forEach(link -> link.attr("href", link.attr("href").replaceFirst("#.*", "")));
        return document.body().html();
    }
}
