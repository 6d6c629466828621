package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** What stands around the posts: the header of the archive, the bar that stays in view, and the footer. */
class FrameInBrowserTest extends ServedPages {
    private static final List<String> LANGUAGES = List.of("en", "fr", "tr", "de", "ar");
    private static final String REMOVED = """
            ---
            title: Gone
            date: 2019-04-25T12:00
            removed:
              date: 2019-04-26T12:00
              reason: It was wrong.
            ---

            Text.
            """;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        TestArchive archive = new TestArchive(folder)
                .file("archive.yaml", "title: The Many Tongues Archive\npageSize: 3\n")
                .file("empty/liveblog.yaml", "title: Nothing yet\n")
                .file("removed/liveblog.yaml", "title: A mistake\n")
                .file("removed/gone.md", REMOVED);
        for (String language : LANGUAGES) {
            archive.file(
                    language + "/liveblog.yaml",
                    "title: A long day on the Große Straße, and all who came to see it\nlanguage: " + language + "\n");
            for (int minute = 10; minute < 14; minute++) {
                archive.file(
                        "%s/p%d.md".formatted(language, minute),
                        "---\ntitle: A post\ndate: 2019-04-25T12:%d\n---\n\n%s\n"
                                .formatted(minute, "Words of a post. ".repeat(200)));
            }
        }
        archive.build();
        host = new SiteServer(archive.output(), "/");
        reader = new Reader();
    }

    private void open(String page, int width) {
        reader.open(host.address(page), width);
        reader.loadModules();
    }

    private long height(String selector) {
        return reader.number(
                "Math.ceil(document.querySelector(arguments[0]).getBoundingClientRect().height)", selector);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_bar_has_one_line_in_every_language(String language) {
        for (String page : List.of("index.html", "page-1.html")) {
            open(language + "/" + page, 1440);
            for (int width : new int[] {1440, 768, 360, 320}) {
                reader.resize(width);
                reader.scrollTo(2000);
                assertThat(reader.one(".live-blog-bar-title").isDisplayed()).isTrue();
                assertThat(height(".live-blog-bar-inner"))
                        .as("%d pixels", width)
                        .isLessThanOrEqualTo(50);
                assertThat(height(".live-blog-bar .status"))
                        .as("%d pixels", width)
                        .isLessThan(30);
                assertThat(height(".live-blog-bar-title"))
                        .as("%d pixels", width)
                        .isLessThan(30);
            }
        }
    }

    @Test
    void on_a_phone_the_search_stands_beside_the_name_of_the_archive() {
        open("index.html", 390);
        for (int width : new int[] {390, 360, 320}) {
            reader.resize(width);
            assertThat(height(".masthead")).isLessThanOrEqualTo(60);
            assertThat(reader.number("document.querySelector('.masthead-title').getBoundingClientRect().right"))
                    .isLessThan(reader.number("document.querySelector('.search-open').getBoundingClientRect().left"));
            assertThat(reader.one(".search-open").getAccessibleName()).isEqualTo("Search");
            assertThat(height(".search-open")).isGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void on_a_desk_name_and_search_stand_on_one_line() {
        open("index.html", 1440);
        assertThat(reader.number("""
                Math.abs([...document.querySelectorAll('.masthead-title a, .search-open > span')].map(part => {
                    const foot = document.createElement('span');
                    foot.style.display = 'inline-block';
                    part.append(foot);
                    return foot.getBoundingClientRect().bottom;
                }).reduce((one, other) => one - other) * 10)
                """)).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty/index.html", "removed/gone.html", "404.html"})
    void on_a_short_page_the_footer_stands_at_the_bottom_of_the_window(String page) {
        open(page, 1440);
        for (int width : new int[] {1440, 768, 360}) {
            reader.resize(width);
            assertThat(reader.number(
                            "innerHeight - document.querySelector('.colophon').getBoundingClientRect().bottom"))
                    .as("%d pixels", width)
                    .isZero();
        }
    }
}
