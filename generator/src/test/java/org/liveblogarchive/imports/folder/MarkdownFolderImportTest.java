package org.liveblogarchive.imports.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

/** Folders of generators of static sites; the flood, its towns and its people are invented. */
class MarkdownFolderImportTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new ImportFixture(folder);
    }

    private static List<String> messages(ImportReport report) {
        return report.notes().stream().map(ImportNote::toString).toList();
    }

    private Path jekyll() {
        fixture.source("site/_config.yml", """
            title: Harbour Gazette
            url: https://gazette.example
            baseurl: /news
            timezone: Europe/Oslo
            """);
        fixture.source("site/_data/authors.yml", "aq:\n  name: Ada Quill\n  url: https://gazette.example/ada\n");
        fixture.source("site/assets/map.svg", SVG);
        fixture.source("site/index.html", "<html><body>Home</body></html>");
        fixture.source("site/_posts/2026-05-12-water-rises.md", """
            ---
            layout: post
            title: "Water rises"
            date: 2026-05-12 14:00:00 +0200
            author: aq
            tags: flood harbour
            mood: wet
            redirect_from:
              - /old/rises.html
            ---
            The quay is wet. See [the bridge]({% post_url 2026-05-12-bridge-shut %}) and [about](/about/).

            ![Map]({{ site.baseurl }}/assets/map.svg "The harbour")
            {: .wide}

            {% include ad.html %}

            {% highlight python %}
            print("[x](y.md)")
            {% endhighlight %}

            {% youtube abc123 %}
            <!--more-->
            `![no](picture.svg)` stays.
            """);
        fixture.source("site/_posts/2026-05-12-bridge-shut.markdown", """
            ---
            title: Bridge shut
            categories: [roads]
            permalink: /bridge/
            ---
            Nobody crosses.
            """);
        fixture.source("site/_posts/2026-05-13-later.md", "---\ntitle: Later\npublished: false\n---\nNot yet.\n");
        return fixture.source("site/_posts/2026-05-12-plain.md", "No front matter.")
                .getParent();
    }

    @Test
    void jekyll_has_posts_by_their_names_settings_and_tags() {
        ImportReport report = fixture.run(jekyll());
        assertThat(report.found()).isEqualTo(4);
        assertThat(report.dropped()).isEqualTo(1);
        String rises = fixture.text("harbour-gazette/2026-05-12-1400-water-rises.md");
        assertThat(rises)
                .contains("date: 2026-05-12T14:00", "authors: [aq]", "tags: [flood, harbour]")
                .contains("/news/2026/05/12/water-rises.html", "/old/rises.html");
        assertThat(fixture.text("authors.yaml")).contains("aq:\n  name: Ada Quill\n");
        assertThat(fixture.body("harbour-gazette/2026-05-12-1400-water-rises.md"))
                .containsPattern("\\[the bridge\\]\\(2026-05-12[-0-9]*-bridge-shut\\.md\\)")
                .contains("[about](https://gazette.example/news/about/)")
                .containsPattern("!\\[Map\\]\\(media/map-\\w{10}\\.svg \"The harbour\"\\)\n\n")
                .contains("```python\nprint(\"[x](y.md)\")\n```")
                .contains("<https://www.youtube.com/watch?v=abc123>")
                .contains("`![no](picture.svg)` stays.")
                .doesNotContain("{%", "{:", "more-->");
        assertThat(fixture.values("harbour-gazette", "draft")).containsExactlyInAnyOrder("", "", "true");
        assertThat(messages(report))
                .anyMatch(note -> note.startsWith(
                        "2026-05-12-water-rises.md:16: Unknown tag of the site generator “include ad.html”"))
                .anyMatch(note -> note.contains("Unknown key “mood” in “1” files"));
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void hugo_has_toml_bundles_and_shortcodes() {
        fixture.source("hugo/hugo.toml", "baseURL = 'https://h.example/'\ntitle = 'H'\ntimeZone = 'UTC'\n");
        fixture.source("hugo/static/images/a.svg", SVG);
        Path live = fixture.source(
                        "hugo/content/flood/_index.md", "+++\ntitle = 'The flood'\ndescription = 'As it came'\n+++\n")
                .getParent();
        fixture.source("hugo/content/flood/first/pic.svg", SVG.replace("16", "15"));
        fixture.source("hugo/content/flood/first/index.md", """
            +++
            title = "First"
            date = 2026-05-12T10:00:00+02:00
            lastmod = 2026-05-12T11:00:00Z
            draft = true
            authors = ["Ada Quill", "Bo Marsh"]
            aliases = ["/f1/", "beside"]
            tags = ["rain"]
            [cover]
            image = "pic.svg"
            alt = "Rain"
            +++
            {{< figure src="/images/a.svg" alt="A dam" caption="The dam" attr="Bo Marsh" >}}
            {{< youtube id="xyz" >}}
            [Next]({{< ref "second.md#top" >}}), {{</* raw */>}} and {{< chart data="a" >}}

            ![Pic](pic.svg)
            """);
        fixture.source("hugo/content/flood/second.md", "+++\ntitle = 'Second'\ndate = 2026-05-12\n+++\nDry.\n");
        fixture.source("hugo/content/flood/broken.md", "+++\ntitle = [[[\n+++\nText\n");
        ImportReport report = fixture.run(live);
        assertThat(report.found()).isEqualTo(3);
        assertThat(report.dropped()).isEqualTo(1);
        String first = fixture.text("the-flood/2026-05-12-0800-first.md");
        assertThat(first)
                .contains(
                        "date: 2026-05-12T08:00",
                        "updated: 2026-05-12T11:00",
                        "draft: true",
                        "image:\n  file: media/pic-")
                .contains("/flood/first/", "/f1/", "/flood/beside");
        assertThat(fixture.body("the-flood/2026-05-12-0800-first.md"))
                .containsPattern("^!\\[A dam\\]\\(media/a-\\w{10}\\.svg \"The dam\"\\)\\{credit=\"Bo Marsh\"\\}\n\n")
                .contains("<https://www.youtube.com/watch?v=xyz>\n\n", "{{< raw >}}")
                .containsPattern("\\[Next\\]\\(2026-05-12[-0-9]*-second\\.md")
                .containsPattern("!\\[Pic\\]\\(media/pic-\\w{10}\\.svg\\)");
        assertThat(messages(report)).anyMatch(note -> note.contains("“chart data=\"a\"”"));
        assertThat(fixture.text("the-flood/liveblog.yaml")).contains("standfirst: As it came");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void json_and_dates_in_words_are_read_and_files_without_dates_are_listed() {
        Path posts = fixture.source("flood-news/a.md", """
                {
                  "title": "A {brace} \\" in it",
                  "date": "May 12, 2026 9:05 pm",
                  "tags": "rain, wind"
                }
                Text A.
                """).getParent();
        fixture.source(
                "flood-news/b.md",
                "---json\n{\"title\": \"B\", \"date\": \"12 May 2026 21:30:00 EST\"}\n---\nB [x](/x).\n");
        fixture.source("flood-news/c.md", "---\ntitle: C\ndate: 2026-5-2 9:05:00 +2\n...\nC.\n");
        fixture.source("flood-news/d.md", "---\ntitle: D\ndate: Last Modified\n---\nD.\n");
        fixture.source("flood-news/e.md", "---js\n{ title: 1 }\n---\nE.\n");
        fixture.source("flood-news/f.md", "---\na: &a [x]\nb: [*a, *a]\n---\nF.\n");
        ImportReport report = fixture.run(posts);
        assertThat(report.written()).isEqualTo(3);
        assertThat(report.dropped()).isEqualTo(3);
        assertThat(fixture.values("flood-news", "date"))
                .containsExactly("2026-05-02T09:05", "2026-05-12T21:05", "2026-05-13T04:30");
        assertThat(fixture.text("flood-news/2026-05-12-2105-a.md")).contains("tags: [rain, wind]");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void deep_nesting_is_no_post_and_no_crash() {
        Path posts = fixture.source("deep/a.md", "+++\na = " + "[".repeat(100_000) + "\n+++\n")
                .getParent();
        fixture.source("deep/b.md", "---\na: " + "[".repeat(100_000) + "\n---\n");
        fixture.source("deep/c.md", "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n");
        assertThatThrownBy(() -> fixture.attempt(posts, more -> more)).hasMessageContaining("Folder of “0” posts");
    }

    @Test
    void eleventy_has_addresses_by_names_and_templates_are_listed() {
        fixture.source("site/eleventy.config.js", "export default {};\n");
        fixture.source("site/_data/metadata.json", "{\"title\": \"E\", \"url\": \"https://e.example/\"}\n");
        fixture.source("secret.svg", SVG);
        Path live = fixture.source("site/updates/live/2026-05-12-one.md", """
                ---
                title: One
                date: 2026-05-12T10:00:00.000Z
                tags: [posts, rain]
                ---
                ![Out](../../../secret.svg) and [the second](two.md).
                """).getParent();
        fixture.source(
                "site/updates/live/two.md",
                "---\ntitle: Two\ndate: 2026-05-12T11:00:00Z\npermalink: \"/{{ page.fileSlug }}/\"\n---\nTwo.\n");
        ImportReport report = fixture.run(live);
        assertThat(report.written()).isEqualTo(2);
        assertThat(fixture.text("live/2026-05-12-1200-one.md")).contains("/updates/live/one/", "tags: [rain]");
        assertThat(fixture.body("live/2026-05-12-1200-one.md"))
                .isEqualTo("*Out*{.x-caption} and [the second](2026-05-12-1300-two.md).");
        assertThat(fixture.errors()).isEmpty();
        assertThat(messages(report)).anyMatch(note -> note.contains("Permalink pattern"));
        assertThat(fixture.content().resolve("live/media")).doesNotExist();
    }
}
