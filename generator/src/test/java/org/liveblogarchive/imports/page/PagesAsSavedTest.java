package org.liveblogarchive.imports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;

/** Pages without structured data of the usual kind, their pictures, links and encodings, and those that are refused. */
class PagesAsSavedTest extends StormPage {
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
                .contains("### Media files that were not found")
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
                .anyMatch(note -> note.startsWith("Link to the old site of the live blog “https://news.example/other”"))
                .anyMatch(note -> note.startsWith("Link that would lead nowhere “javascript:alert(1)”"));
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
        String json = "[".repeat(30_000) + "\"LiveBlogPosting\"";
        String deep = "<div>".repeat(20_000) + "<article id=u1>Deep.</article>";
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
                .hasMessageStartingWith("x.bin: Unknown kind of file. Expected data of an archive (")
                .hasMessageContaining("; saved web page (")
                .hasMessageContaining("; plain transcript (");
        assertThat(List.of(folder.resolve("content"))).noneMatch(Files::exists);
    }
}
