package org.liveblogarchive.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive as data, held against its published schemas by an independent validator. */
class DataTest {
    private static final String SCHEMAS = "https://schemas.example/data/v2/";

    @TempDir
    Path folder;

    static Stream<String> files() {
        return TestArchive.tree(SampleArchive.folder()).keySet().stream()
                .filter(path ->
                        path.matches("(.*/)?(archive|live-blogs-\\d+|liveblog|live|posts-\\d+|titles-\\d+)\\.json"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_validator_finds_no_error_in_the_data_of_the_sample(String path) throws IOException {
        assertThat(errors(SampleArchive.folder(), path)).isEmpty();
    }

    @Test
    void every_kind_of_data_is_in_the_sample() {
        assertThat(files())
                .contains("archive.json", "archive/live-blogs-1.json", SampleArchive.SUMMIT + "/liveblog.json")
                .contains(SampleArchive.SUMMIT + "/live.json", "nordhavn-election-night/live.json")
                .contains(SampleArchive.SUMMIT + "/posts-2.json", SampleArchive.SUMMIT + "/titles-1.json");
    }

    @Test
    void the_schemas_are_strict_and_are_schemas_themselves() throws IOException {
        JsonNode data = read(SampleArchive.folder(), SampleArchive.SUMMIT + "/posts-1.json");
        String wrong = data.toString().replaceFirst("\"key\":(true|false)", "\"kex\":$1");
        assertThat(wrong).isNotEqualTo(data.toString());
        assertThat(schema(SampleArchive.folder(), "posts.schema.json").validate(wrong, InputFormat.JSON))
                .isNotEmpty();
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String name : schemas()) {
            assertThat(ofSchemas.validate(
                            Files.readString(SampleArchive.folder().resolve(name)), InputFormat.JSON))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void from_the_entry_every_post_is_found_once_with_the_numbers_of_the_pages() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 34);
        archive.build();
        JsonNode all = read(archive.output(), "archive.json");
        String part = resolve("archive.json", all.get("liveBlogs").get("newest"));
        JsonNode entry = read(archive.output(), part).get("liveBlogs").get(0);
        String file = resolve(part, entry.get("data"));
        JsonNode liveBlog = read(archive.output(), file);
        assertThat(all.get("liveBlogs").get("count").intValue()).isEqualTo(1);
        assertThat(all.get("recent").get(0).get("posts").intValue()).isEqualTo(34);
        assertThat(resolve("archive.json", all.get("recent").get(0).get("data")))
                .isEqualTo(file);
        assertThat(liveBlog.get("posts").get("files").intValue()).isEqualTo(4);
        var numbers = new ArrayList<Integer>();
        for (String next = resolve(file, liveBlog.get("posts").get("newest")); next != null; ) {
            JsonNode posts = read(archive.output(), next);
            List<Integer> own = new ArrayList<>();
            posts.get("posts").forEach(post -> own.add(post.get("number").intValue()));
            numbers.addAll(0, own);
            String page = next.replace("posts-", "page-").replace(".json", ".html");
            assertThat(posts.get("complete").booleanValue())
                    .isEqualTo(Files.exists(archive.output().resolve(page)));
            if (posts.get("complete").booleanValue()) {
                assertThat(Jsoup.parse(archive.page(page)).select(".stream article"))
                        .hasSize(own.size());
            }
            next = resolve(next, posts.get("older"));
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 34).boxed().toList());
        assertThat(errors(archive.output(), "summit/posts-4.json")).isEmpty();
    }

    @Test
    void a_complete_file_does_not_change_when_posts_are_added() {
        TestArchive archive = WebArchive.withPosts(folder, 9);
        Map<String, String> complete = new TreeMap<>();
        for (int posts = 10; posts <= 31; posts++) {
            WebArchive.post(archive, posts).build();
            for (int number = 1; number <= posts / 10; number++) {
                String path = "summit/posts-" + number + ".json";
                String bytes = archive.page(path);
                assertThat(bytes).as(path).isEqualTo(complete.getOrDefault(path, bytes));
                complete.put(path, bytes);
            }
        }
        assertThat(complete).hasSize(3);
    }

    @Test
    void a_complete_file_of_live_blogs_does_not_change_when_posts_and_live_blogs_are_added() throws IOException {
        TestArchive archive = new TestArchive(folder).file("archive.yaml", "title: A\n");
        for (int i = 0; i < 201; i++) {
            liveBlog(archive, i);
        }
        archive.file("coming/liveblog.yaml", "title: Coming\nstatus: live\n").build();
        assertThat(slugs(archive, "archive/live-blogs-3.json")).containsExactly("blog-200");
        String first = archive.page("archive/live-blogs-1.json");
        String second = archive.page("archive/live-blogs-2.json");
        JsonNode recent = read(archive.output(), "archive.json").get("recent");
        assertThat(recent).hasSize(41);
        assertThat(recent.get(40).get("slug").stringValue()).isEqualTo("coming");
        liveBlog(archive, 201);
        for (String blog : List.of("blog-000", "blog-150", "coming")) {
            archive.file(blog + "/late.md", "---\ntitle: L\ndate: 2021-01-01T10:00\ntags: [new]\n---\nT\n");
        }
        archive.build();
        assertThat(archive.page("archive/live-blogs-1.json")).isEqualTo(first).contains("\"complete\" : true");
        assertThat(archive.page("archive/live-blogs-2.json")).isEqualTo(second);
        assertThat(slugs(archive, "archive/live-blogs-3.json")).containsExactly("blog-200", "blog-201", "coming");
        for (int number = 1; number <= 3; number++) {
            assertThat(errors(archive.output(), "archive/live-blogs-" + number + ".json"))
                    .isEmpty();
        }
        assertThat(errors(archive.output(), "archive.json")).isEmpty();
    }

    private static void liveBlog(TestArchive archive, int number) {
        String blog = "blog-%03d".formatted(number);
        String date = LocalDate.of(2019, 1, 1).plusDays(number).toString();
        archive.file(blog + "/liveblog.yaml", "title: " + blog + "\n")
                .file(blog + "/p.md", "---\ntitle: P\ndate: " + date + "T10:00\n---\nT\n");
    }

    private static List<String> slugs(TestArchive archive, String part) throws IOException {
        var slugs = new ArrayList<String>();
        read(archive.output(), part)
                .get("liveBlogs")
                .forEach(liveBlog -> slugs.add(liveBlog.get("slug").stringValue()));
        return slugs;
    }

    @Test
    void without_an_address_the_data_has_no_absolute_addresses_and_is_valid() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 12).file("archive.yaml", "title: A\npageSize: 10\n");
        archive.build();
        for (String path : List.of(
                "archive.json",
                "archive/live-blogs-1.json",
                "summit/liveblog.json",
                "summit/posts-1.json",
                "summit/posts-2.json")) {
            assertThat(errors(archive.output(), path)).as(path).isEmpty();
            assertThat(archive.page(path)).doesNotContain("\"url\"", "\"id\"");
        }
    }

    @Test
    void links_to_headings_and_footnotes_lead_to_the_page() throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .post("über", 60, "[x](#set-up) A[^1] `href=\"#`\n\n## Set up\n\n<p id=y>\n\n[y](#y)\n\n[^1]: Note.")
                .post("b", 70, "[x](über.md#set-up)");
        archive.build();
        JsonNode posts = read(archive.output(), "summit/posts-1.json").get("posts");
        assertThat(links(posts.get(0)))
                .containsExactly(
                        "%C3%BCber.html#%C3%BCber---set-up",
                        "%C3%BCber.html#%C3%BCber--note-1",
                        "%C3%BCber.html#%C3%BCber---y",
                        "%C3%BCber.html#%C3%BCber--ref-1");
        assertThat(posts.get(0).get("html").stringValue()).contains("<code>href=\"#</code>");
        assertThat(links(posts.get(1))).containsExactly("%C3%BCber.html#%C3%BCber---set-up");
    }

    private static List<String> links(JsonNode post) {
        return Jsoup.parse(post.get("html").stringValue()).select("a").eachAttr("href");
    }

    @Test
    void all_that_front_matter_can_say_is_in_it() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("summit/liveblog.yaml", """
                        title: The summit
                        status: live
                        start: 2019-04-24T10:00
                        end: 2019-04-26
                        location: Vladivostok
                        summary: [One, Two]
                        note: A note.
                        pinned: p001.md
                        translations: [{language: de, link: https://de.example/}]
                        related: [{title: Before, link: p001.md, source: Us}]
                        """.replace("end: 2019-04-26\n", ""))
                .file("summit/v.md", """
                        ---
                        title: V
                        date: 2019-04-25T12:00
                        updated: 2019-04-25T13:00
                        key: true
                        location: Moscow
                        language: ru
                        image: {file: media/a.svg, alt: A, caption: C, credit: D}
                        video: {title: Clip, file: media/clip.mp4, poster: {file: media/a.svg, alt: A}, length: "01:05", source: S}
                        corrections: [{date: 2019-04-25T14:00, text: It was noon.}]
                        related: [{title: The first, link: p001.md}]
                        ---
                        # Heading

                        The text.
                        """);
        archive.build();
        assertThat(errors(archive.output(), "summit/liveblog.json")).isEmpty();
        assertThat(errors(archive.output(), "summit/posts-1.json")).isEmpty();
        JsonNode blog = read(archive.output(), "summit/liveblog.json");
        assertThat(blog.get("translations").get(0).get("link").stringValue()).isEqualTo("https://de.example/");
        assertThat(blog.get("related").get(0).get("link").stringValue()).isEqualTo("p001.html");
        assertThat(blog.get("updated").stringValue()).isEqualTo("2019-04-25T14:00:00+00:00");
        JsonNode post =
                read(archive.output(), "summit/posts-1.json").get("posts").get(1);
        assertThat(post.get("html").stringValue()).contains("<h2 id=\"v---heading\">Heading</h2>", "<p>The text.</p>");
        assertThat(post.get("video").get("length").stringValue()).isEqualTo("PT1M5S");
        assertThat(post.get("key").booleanValue()).isTrue();
        assertThat(post.get("corrections").get(0).get("text").stringValue()).isEqualTo("It was noon.");
    }

    private static String resolve(String file, JsonNode address) {
        return address == null
                ? null
                : URI.create("https://a.example/" + file)
                        .resolve(address.stringValue())
                        .getPath()
                        .substring(1);
    }

    static List<Error> errors(Path root, String path) throws IOException {
        JsonNode data = read(root, path);
        String schema = resolve(path, data.get("$schema"));
        assertThat(root.resolve(schema)).exists();
        return schema(root, schema.substring(schema.lastIndexOf('/') + 1))
                .validate(
                        data.toString(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<String> schemas() {
        return new Schemas().ofArchive(null).stream().map(ArchiveFile::path).toList();
    }

    private static Schema schema(Path root, String name) throws IOException {
        Map<String, String> published = new TreeMap<>();
        for (String path : schemas()) {
            published.put(SCHEMAS + path.substring(path.lastIndexOf('/') + 1), Files.readString(root.resolve(path)));
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(published))
                .getSchema(SchemaLocation.of(SCHEMAS + name));
    }

    static JsonNode read(Path root, String path) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(root.resolve(path)));
    }
}
