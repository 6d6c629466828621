package org.liveblogarchive.imports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

/** The shapes in which pages describe their live blogs. */
class PageImportTest {
    private static final String BLOG = "storm-over-the-bay";
    private static final String HEAD = """
        "@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Storm over the bay",
        "url": "https://news.example/2026/storm", "coverageStartTime": "2026-05-12T06:00:00Z"
        """;

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new ImportFixture(folder);
    }

    private static String update(String anchor, String time, String headline, String body) {
        return """
            {"@type": "BlogPosting", "url": "https://news.example/2026/storm#%s", "datePublished": "%s",
             "headline": "%s", "articleBody": "%s"}""".formatted(anchor, time, headline, body);
    }

    private static String page(String json, String body) {
        return "<!DOCTYPE html><html lang=en><head><title>Storm</title>"
                + "<link rel=canonical href=https://news.example/2026/storm>"
                + (json.isEmpty() ? "" : "<script type=application/ld+json>" + json + "</script>")
                + "</head><body><h1>Storm over the bay</h1>" + body + "</body></html>";
    }

    private static String blog(String updates) {
        return "{" + HEAD + ", \"liveBlogUpdate\": " + updates + "}";
    }

    private ImportReport imported(String html) {
        return fixture.run(fixture.source("page.htm", html));
    }

    private String post(int index) {
        return BLOG + "/" + fixture.posts(BLOG).get(index);
    }

    @Test
    void data_and_elements_are_merged_by_id_and_the_richer_body_wins() {
        String json =
                blog("[" + update("751105", "2026-05-12T08:10:00Z", "Roofs fly", "Short text of roofs, cut at") + ","
                        + update("751104", "2026-05-12T08:00:00Z", "Wind grows", "All of the text about the wind") + ","
                        + update("751103", "2026-05-12T07:50:00Z", "Clouds", "Only in the data") + "]");
        ImportReport report = imported(page(json, """
            <article id="block-751105"><h2>Roofs fly</h2><time datetime="2026-05-12T08:10:00Z">8.10</time>
              <div class="post-content"><p>Short text of roofs, cut at <b>nothing</b> here.</p></div></article>
            <article id="post-751104"><p>All of the text</p></article>
            """));
        assertThat(report.found()).isEqualTo(3);
        assertThat(fixture.values(BLOG, "title")).containsExactly("Clouds", "Wind grows", "Roofs fly");
        assertThat(fixture.body(post(2))).isEqualTo("Short text of roofs, cut at **nothing** here.");
        assertThat(fixture.body(post(1))).isEqualTo("All of the text about the wind");
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("“1” of “3” posts that are only in the structured data"));
        assertThat(fixture.text(BLOG + "/liveblog.yaml")).contains("aliases: [/2026/storm]\n");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void one_time_one_headline_and_the_whole_staff_give_way_to_the_elements() {
        String staff = "\"author\": [{\"name\": \"Ann Bell\"}, {\"name\": \"Bo Cole\"}],";
        String one =
                "{%s \"@id\": \"#a%d\", \"datePublished\": \"2026-05-12T06:00:00Z\", \"headline\": \"Storm over the bay\","
                        + " \"articleBody\": \"Text number %d.\"}";
        String json = blog("[" + one.formatted(staff, 2, 2) + "," + one.formatted(staff, 1, 1) + "]");
        ImportReport report = imported(page(json, """
            <article id=a2><h3>Second</h3><time datetime="2026-05-12T09:00+02:00">9</time><span class=byline>By Cy Dunn</span>
              <p>Text number 2.</p></article>
            <article id=a1><time datetime="2026-05-12T08:30+02:00">8.30</time><p>Text number 1.</p></article>
            """));
        assertThat(fixture.values(BLOG, "date")).containsExactly("2026-05-12T08:30", "2026-05-12T09:00");
        assertThat(fixture.values(BLOG, "title")).containsExactly("Text number 1", "Second");
        assertThat(fixture.values(BLOG, "authors")).containsExactly("", "[cy-dunn]");
        assertThat(fixture.values(BLOG, "  title")).containsExactly("first-sentence", "");
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("One time of all posts"))
                .anyMatch(note -> note.startsWith("One headline of all posts"))
                .anyMatch(note -> note.startsWith("One list of authors of all posts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{BLOG}",
                "[{\"@type\": \"WebPage\"}, {BLOG}]",
                "{\"@graph\": [{\"@type\": \"WebSite\"}, {BLOG}]}"
            })
    void the_root_is_an_object_a_list_or_a_graph(String root) {
        String json = blog(update("u1", "2026-05-12T08:00:00Z", "One", "Text."));
        imported(page(root.replace("{BLOG}", json), ""));
        assertThat(fixture.values(BLOG, "title")).containsExactly("One"); // the update too is an object
    }

    @Test
    void a_live_blog_that_two_scripts_describe_is_imported_once() {
        String json = blog("[" + update("u1", "2026-05-12T08:00:00Z", "One", "Text.") + "]");
        String amp = json.replace("/2026/storm", "/amp/2026/storm");
        ImportReport report = imported(page(json, "<script type='application/ld+json'>" + amp + "</script>"));
        assertThat(report.found()).isEqualTo(1);
        assertThat(report.liveBlogs()).containsExactly(BLOG);
        assertThat(fixture.text(BLOG + "/liveblog.yaml")).contains("aliases: [/2026/storm, /amp/2026/storm]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://schema.org", "https://www.example.org/context", "http://schema.org/"})
    void any_context_is_read(String context) {
        String json = blog(update("u1", "2026-05-12T08:00:00Z", "One", "Text.")).replace("https://schema.org", context);
        assertThat(imported(page(json, "")).found()).isEqualTo(1);
    }

    @Test
    void trailing_commas_and_control_characters_are_read_leniently_and_said_so() {
        String json = blog("[" + update("u1", "2026-05-12T08:00:00Z", "One", "First.\nSecond.") + ",]");
        ImportReport report = imported(page("<!-- " + json + " -->", ""));
        assertThat(fixture.body(post(0))).isEqualTo("First.\n\nSecond.");
        assertThat(report.notes()).extracting(ImportNote::message).anyMatch(note -> note.startsWith("Faulty JSON"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Ann Bell\"|[ann-bell]",
                "{\"@type\": \"Person\", \"name\": \"Ann Bell\"}|[ann-bell]",
                "[\"Ann Bell\", {\"name\": \"Bo Cole\", \"jobTitle\": \"Editor\"}]|[ann-bell, bo-cole]",
                "{\"@type\": \"Organization\", \"name\": \"The Bay\"}|[the-bay]",
                "null|``",
            })
    void authors_are_texts_objects_or_lists(String author, String keys) {
        String json = blog(update("u1", "2026-05-12T08:00:00Z", "One", "Text.")
                .replace("{\"@type\": \"BlogPosting\"", "{\"author\": " + author));
        imported(page(json, ""));
        assertThat(fixture.values(BLOG, "authors")).containsExactly(keys);
        assertThat(fixture.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain & simple|Plain & simple",
                "<p>One <em>two</em></p>|One *two*",
                "&lt;p&gt;One &lt;em&gt;two&lt;/em&gt;&lt;/p&gt;|One *two*",
                "&amp;lt;p&amp;gt;One &amp;lt;em&amp;gt;two&amp;lt;/em&amp;gt;&amp;lt;/p&amp;gt;|One *two*",
                "5 < 6 and AT&amp;T|5 \\< 6 and AT&T",
            })
    void bodies_are_texts_or_html_or_escaped_html(String body, String markdown) {
        imported(page(blog(update("u1", "2026-05-12T08:00:00Z", "One", body)), ""));
        assertThat(fixture.body(post(0))).isEqualTo(markdown);
    }

    @Test
    void an_empty_post_is_dropped_with_its_reason_and_one_with_a_headline_stays() {
        ImportReport report = imported(page(
                blog("[" + update("u1", "2026-05-12T08:00:00Z", "", "") + ","
                        + update("u2", "2026-05-12T08:00:00Z", "Two", "") + "," + update("u3", "soon", "Three", "Text.")
                        + "]"),
                ""));
        assertThat(report.found()).isEqualTo(3);
        assertThat(report.dropped()).isEqualTo(2);
        assertThat(report.files())
                .contains(
                        "dropped u1 (page.htm!json-1:/liveBlogUpdate/0), since it has neither text nor headline nor picture")
                .contains("dropped u3 (page.htm!json-1:/liveBlogUpdate/2), since it has no time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null"})
    void a_live_blog_without_posts_in_its_data_is_read_by_the_shape_of_its_elements(String updates) {
        ImportReport report = imported(
                page(
                        blog(updates),
                        "<div>"
                                + "<article class='post post-2'><time datetime=2026-05-12T09:00Z>9</time><p>Later text.</p></article>"
                                + "<article class='post post-1'><time datetime=2026-05-12T08:00Z>8</time><p>Early text.</p></article></div>"));
        assertThat(fixture.values(BLOG, "title")).containsExactly("Early text", "Later text");
        assertThat(report.notes()).extracting(ImportNote::message).anyMatch(note -> note.contains("which is a guess"));
    }

    @Test
    void headlines_that_repeat_and_posts_of_one_minute_stay_apart_and_in_order() {
        String time = "2026-05-12T08:00:00Z";
        imported(page(
                blog("[" + update("u3", "2026-05-12T08:05:00Z", "Wind", "Newest.") + ","
                        + update("u2", time, "Wind", "Middle.") + "," + update("u1", time, "Wind", "Oldest.") + "]"),
                ""));
        assertThat(fixture.posts(BLOG))
                .containsExactly("2026-05-12-1000-wind-2.md", "2026-05-12-1000-wind.md", "2026-05-12-1005-wind-3.md");
        assertThat(fixture.body(BLOG + "/2026-05-12-1000-wind.md")).isEqualTo("Oldest.");
        assertThat(fixture.text(BLOG + "/2026-05-12-1000-wind-2.md")).contains("order: 1\n");
        assertThat(fixture.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T08:00:00Z, 2026-05-12T10:00,",
        "2026-05-12T08:00:00+0000, 2026-05-12T10:00,",
        "2026-05-12T08:00:00.123Z, 2026-05-12T10:00,",
        "2026-05-12 08:00:00 +02:00, 2026-05-12T08:00,",
        "1778572800000, 2026-05-12T10:00,",
        "2026-05-12T08:00, 2026-05-12T08:00, assumed-zone",
    })
    void times_are_read_in_all_their_forms(String written, String date, String mark) {
        imported(page(blog(update("u1", written, "One", "Text.")), ""));
        assertThat(fixture.values(BLOG, "date")).containsExactly(date);
        assertThat(fixture.values(BLOG, "  time")).containsExactly(mark == null ? "" : mark);
    }

    @Test
    void coverage_does_not_begin_after_the_first_post() {
        ImportReport report = imported(page(blog(update("u1", "2026-05-12T04:00:00Z", "One", "Text.")), ""));
        assertThat(fixture.text(BLOG + "/liveblog.yaml")).contains("start: 2026-05-12T06:00\n");
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("Start of coverage"));
    }

    @Test
    void a_pinned_post_stays_on_top_and_posts_are_in_the_order_of_their_times() {
        imported(page(
                blog("[" + update("u1", "2026-05-12T08:00:00Z", "What we know", "Text.") + ","
                        + update("u3", "2026-05-12T10:00:00Z", "Three", "Text.") + ","
                        + update("u2", "2026-05-12T09:00:00Z", "Two", "Text.") + "]"),
                "<div id=u1 class='post is-pinned key-event'>Text.</div>"));
        assertThat(fixture.values(BLOG, "title")).containsExactly("What we know", "Two", "Three");
        assertThat(fixture.text(BLOG + "/liveblog.yaml")).contains("pinned: 2026-05-12-1000-what-we-know.md\n");
        assertThat(fixture.text(post(0))).contains("key: true\n");
    }

    @Test
    void microdata_is_read_as_well() {
        imported("""
            <!DOCTYPE html><html><head><title>Bay</title></head><body>
            <div itemscope itemtype="http://schema.org/LiveBlogPosting" itemid="https://news.example/2026/storm">
              <h1 itemprop="headline">Storm over the bay</h1><p itemprop=description>All of it.</p>
              <div itemprop="liveBlogUpdate" itemscope itemtype="http://schema.org/BlogPosting" id="p7">
                <h2 itemprop="headline">Trees</h2><meta itemprop="datePublished" content="2026-05-12T08:00:00Z">
                <span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop=name>Ann Bell</b></span>
                <div itemprop="articleBody"><p>Two <strong>trees</strong> fell.</p></div></div>
              <div itemprop="liveBlogUpdate" itemscope itemtype="http://schema.org/BlogPosting" id="p8">
                <h2 itemprop="headline">Boats</h2><time itemprop="datePublished" datetime="2026-05-12T09:00:00Z">9</time>
                <div itemprop="articleBody"><p>Boats stay in.</p></div></div>
            </div></body></html>
            """);
        assertThat(fixture.values(BLOG, "title")).containsExactly("Trees", "Boats");
        assertThat(fixture.values(BLOG, "authors")).containsExactly("[ann-bell]", "");
        assertThat(fixture.body(post(0))).isEqualTo("Two **trees** fell.");
        assertThat(fixture.text(BLOG + "/liveblog.yaml")).contains("standfirst: All of it.\n");
    }

    @Test
    void lazy_pictures_are_found_in_the_folder_beside_the_page_once_for_all_their_sizes() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";
        fixture.source("page_files/roof.jpg", svg);
        ImportReport report =
                imported(page(blog("[" + update("u1", "2026-05-12T08:00:00Z", "One", "A roof.") + "]"), """
            <article id=u1><p>A roof.</p>
            <figure><img src="data:image/gif;base64,R0lGOD" data-src="https://img.example/roof.jpg?w=300" alt="A roof"
              srcset="https://img.example/roof.jpg?w=600 600w, https://img.example/roof.jpg?w=1200 1200w">
              <figcaption>The roof of the school <span class=credit>Photo: Ann Bell</span></figcaption></figure>
            <p><img src="page_files/roof.jpg"></p><img src="https://img.example/gone.png?w=9" alt="Gone">
            <img src="https://count.example/p.gif" width=1 height=1></article>
            """));
        assertThat(fixture.body(post(0)))
                .matches(
                        "(?s)A roof\\.\\n\\n!\\[A roof\\]\\((media/roof-\\w{10}\\.svg) \"The roof of the school\"\\)"
                                + "\\{credit=\"Photo: Ann Bell\"\\}\\n\\n!\\[\\]\\(\\1\\)\\n\\n!\\[Gone\\]\\(https://img.example/gone.png\\?w=9\\)");
        try (var media = Files.list(fixture.content().resolve(BLOG + "/media"))) {
            assertThat(media).hasSize(1);
        }
        assertThat(fixture.reports().resolve("import-report.md"))
                .content()
                .contains("### Media that were not found")
                .contains("https://img.example/gone.png?w=9");
        assertThat(report.found()).isEqualTo(1);
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void links_between_posts_lead_to_files_and_those_to_the_old_site_are_reported() {
        String link = "<a href='%s'>there</a>";
        ImportReport report = imported(page(
                blog("[" + update("u2", "2026-05-12T09:00:00Z", "Two", "Text two.") + ","
                        + update("u1", "2026-05-12T08:00:00Z", "One", "Text one.") + "]"),
                "<article id=u2>Text two. " + link.formatted("#u1") + link.formatted("/2026/storm")
                        + link.formatted("/other") + link.formatted("javascript:alert(1)") + "</article>"));
        assertThat(fixture.body(post(1)))
                .isEqualTo("Text two. [there](2026-05-12-1000-one.md)[there](../storm-over-the-bay)"
                        + "[there](https://news.example/other)there");
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note ->
                        note.startsWith("Link to the site that the live blog was on “https://news.example/other”"))
                .anyMatch(note -> note.startsWith("Link that leads nowhere from an archive “javascript:alert(1)”"));
        assertThat(fixture.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "utf-8", "utf-16le", "windows-1251"})
    void pages_are_read_in_their_encodings(String encoding) throws Exception {
        String word = encoding.equals("windows-1251") ? "Буря" : "Ärger – “Öl”";
        String html = page(
                        "",
                        "<div>"
                                + ("<article class=x><time datetime=2026-05-12T08:00Z>8</time><p>" + word
                                                + "</p></article>")
                                        .repeat(2)
                                + "</div>")
                .replace("<head>", "<head><meta charset=" + encoding + ">");
        Charset written = encoding.equals("iso-8859-1") ? Charset.forName("windows-1252") : Charset.forName(encoding);
        Path file = folder.resolve("page.html");
        Files.write(file, (encoding.startsWith("utf-16") ? "\uFEFF" + html : html).getBytes(written));
        fixture.run(file);
        assertThat(fixture.values(BLOG, "title").get(0)).contains(word.substring(0, 4));
    }

    @Test
    void a_page_without_anything_is_refused_with_what_was_looked_for() {
        Path source = fixture.source("page.html", "<!doctype html><html><body><p>Hello</p></body></html>");
        assertThatThrownBy(() -> fixture.attempt(source, more -> more))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("page.html: No live blog in “1” pages. Expected HTML")
                .hasMessageContaining("LiveBlogPosting")
                .hasMessageContaining("<time datetime>");
    }

    @Test
    void deep_nesting_ends_neither_the_stack_nor_the_time() {
        String json = "[".repeat(100_000) + "\"LiveBlogPosting\"";
        String deep = "<div>".repeat(50_000) + "<article id=u1>Deep.</article>";
        ImportReport report = imported(page(blog(update("u1", "2026-05-12T08:00:00Z", "One", "Deep.")), deep)
                .replace("</head>", "<script type=application/ld+json>" + json + "</script></head>"));
        assertThat(report.found()).isEqualTo(1);
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("Structured data that cannot be read"));
    }

    @Test
    void a_file_of_no_kind_names_all_kinds() throws Exception {
        Path file = folder.resolve("x.bin");
        Files.write(file, new byte[] {0, 1, 2, 3});
        assertThatThrownBy(() -> fixture.attempt(file, more -> more))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(
                        "x.bin: File of no kind that live blogs are imported from. Expected data of an archive (")
                .hasMessageContaining("; saved web page (")
                .hasMessageContaining("; plain transcript (");
        assertThat(List.of(folder.resolve("content"))).noneMatch(Files::exists);
    }
}
