package org.liveblogarchive.imports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;

/** The shapes in which pages describe their live blogs. */
class PageImportTest extends StormPage {
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
                .anyMatch(note -> note.startsWith("Posts that are only in the structured data: “1” of “3”"));
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
                .anyMatch(note -> note.startsWith("Same time for all posts"))
                .anyMatch(note -> note.startsWith("Same headline for all posts"))
                .anyMatch(note -> note.startsWith("Same authors for all posts"));
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
                        "dropped u1 (page.htm!json-1:/liveBlogUpdate/0): it has neither text nor headline nor picture")
                .contains("dropped u3 (page.htm!json-1:/liveBlogUpdate/2): it has no time");
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
    void an_element_that_the_data_leaves_out_becomes_a_post_as_well() {
        String articles = Stream.of("1", "2", "3")
                .map(i ->
                        "<article id=u%s><time datetime=2026-05-12T0%s:00:00Z></time><h2>Title %s</h2><p>Text %s.</p></article>"
                                .formatted(i, i, i, i))
                .collect(Collectors.joining());
        ImportReport report = imported(page(
                blog("[" + update("u1", "2026-05-12T01:00:00Z", "Title 1", "Text 1.") + ","
                        + update("u3", "2026-05-12T03:00:00Z", "Title 3", "Text 3.") + "]"),
                articles));
        assertThat(fixture.values(BLOG, "title")).containsExactly("Title 1", "Title 2", "Title 3");
        assertThat(report.notes()).anyMatch(note -> note.message().contains("Elements that look like posts"));
    }

    @Test
    void a_headline_keeps_signs_that_are_no_tags() {
        imported(page(
                blog("[" + update("u1", "2026-05-12T01:00:00Z", "Vote <update> now, if 3 < 4", "Text.") + "]"), ""));
        assertThat(fixture.values(BLOG, "title")).containsExactly("Vote <update> now, if 3 < 4");
    }

    @Test
    void media_that_were_not_found_and_addresses_of_scripts_leave_no_error() {
        imported(page(
                blog("["
                        + update(
                                "u1",
                                "2026-05-12T01:00:00Z",
                                "One",
                                "<p>a</p><video src='missing/clip.mp4' title='A clip'></video><audio src='javascript:alert(1)'></audio>")
                        + "," + update("u2", "2026-05-12T02:00:00Z", "Two", "b") + "]"),
                ""));
        assertThat(fixture.body(post(0))).isEqualTo("a\n\n[A clip](https://news.example/2026/missing/clip.mp4)");
        assertThat(fixture.errors()).isEmpty();
    }
}
