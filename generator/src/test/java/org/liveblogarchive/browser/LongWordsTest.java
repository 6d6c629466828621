package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/** Words that are wider than a small telephone, wherever content can stand: no page is wider than the screen (WCAG 1.4.10). */
class LongWordsTest {
    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "de", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            "fi", "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
            "nl", "Kindercarnavalsoptochtvoorbereidingswerkzaamhedenplan",
            "hu", "Megszentségteleníthetetlenségeskedéseitekért",
            "tr", "Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine",
            "ru", "Превысокомногорассмотрительствующий",
            "el", "Ορθοπεδικοχειρουργοτραυματιολογικός",
            "sv", "Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhållsuppföljningssystem"));

    @TempDir
    Path folder;

    @Test
    void no_kind_of_page_is_wider_than_the_screen() throws Exception {
        TestArchive archive = new TestArchive(folder);
        WORDS.forEach((language, word) -> addLiveBlog(archive, language, word));
        String words = String.join(" ", WORDS.values());
        archive.file(
                "archive.yaml",
                "title: %1$s\ndescription: %1$s\npageSize: 2\npublisher: {name: %2$s, link: 'https://a.example/'}\nnote: %1$s\n"
                                .formatted(words, WORDS.get("de"))
                        + "links: [{title: " + WORDS.get("sv") + ", link: 'https://a.example/'}]\n");
        archive.build();
        try (var host = new SiteServer(archive.output(), "/");
                var reader = new Reader()) {
            for (String page : SampleArchive.pageOfEachKind(archive.output())) {
                reader.open(host.address(page), 320);
                reader.run("document.querySelectorAll('details').forEach(details => details.open = true)");
                assertThat(reader.number("document.documentElement.scrollWidth"))
                        .as("%s: %s", page, reader.run(WIDE))
                        .isLessThanOrEqualTo(320);
                assertThat((List<?>) reader.run(CUT)).as(page).isEmpty();
            }
        }
    }

    @Test
    void long_words_are_divided_by_their_language_at_all_widths_but_in_code_and_addresses() {
        TestArchive archive = new TestArchive(folder).file("archive.yaml", "title: T\n");
        addLiveBlog(archive, "de", WORDS.get("de"));
        archive.build();
        try (var reader = new Reader()) {
            for (int width : new int[] {320, 1440}) {
                reader.open(archive.output().resolve("de/p1.html").toUri().toString(), width);
                assertThat(hyphens("h1", reader)).isEqualTo("auto");
                for (String part : List.of(".post-body code", ".address", ".embed-address", "td")) {
                    assertThat(hyphens(part, reader)).as(part).isEqualTo("manual");
                }
            }
            assertThat(reader.run("return getComputedStyle(document.body).hyphenateLimitChars"))
                    .isEqualTo("20 6 6");
        }
    }

    private static Object hyphens(String selector, Reader reader) {
        return reader.run("return getComputedStyle(document.querySelector(arguments[0])).hyphens", selector);
    }

    private static final String WIDE = "return [...document.querySelectorAll('body *')]"
            + ".filter(element => element.getBoundingClientRect().right > 321 && !element.closest('pre, .scroll'))"
            + ".map(element => element.outerHTML.slice(0, 120)).slice(0, 5)";

    /** Text that an element hides, which no reader can scroll to. */
    private static final String CUT = "return [...document.querySelectorAll('body *')]"
            + ".filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1"
            + " && ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)"
            + " && getComputedStyle(element).textOverflow !== 'ellipsis')"
            + ".map(element => element.outerHTML.slice(0, 120))";

    private static void addLiveBlog(TestArchive archive, String language, String word) {
        archive.file(language + "/liveblog.yaml", """
                        title: %1$s
                        standfirst: %1$s
                        language: %2$s
                        status: live
                        location: %1$s
                        summary: [%1$s]
                        tags: [%1$s]
                        note: %1$s
                        related: [{title: %1$s, link: "https://a.example/", source: %1$s}]
                        image: {file: media/a.svg, alt: A, caption: %1$s, credit: %1$s}
                        video: {title: %1$s, link: "https://a.example/v", poster: {file: media/a.svg, alt: A}, source: %1$s, caption: %1$s}
                        pinned: p3
                        translations: [{language: de, link: "https://a.example/"}]
                        """.formatted(word, language))
                .file(
                        language + "/media/a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 90' width='160' height='90'/>");
        for (int i = 1; i <= 5; i++) {
            archive.file(language + "/p" + i + ".md", """
                    ---
                    title: "%1$s %3$d"
                    date: 2019-04-2%3$dT10:00
                    updated: 2019-05-01T10:00
                    authors: [%1$s]
                    tags: [%1$s, %2$s]
                    location: %1$s
                    key: true
                    image: {file: media/a.svg, alt: A, caption: %1$s, credit: %1$s}
                    corrections: [{date: 2019-05-02, text: %1$s}]
                    related: [{title: %1$s, link: "https://a.example/", source: %1$s}]
                    ---
                    %1$s **%1$s** `%1$s` <https://a.example/%1$s> [%1$s](https://b.example/)[^1]

                    ## %1$s

                    - %1$s
                      - %1$s
                        - %1$s
                    - [ ] %1$s

                    1. %1$s

                    > %1$s
                    > — %1$s

                    ![A](media/a.svg "%1$s"){credit="%1$s"}

                    | %1$s | %1$s |
                    |---|---|
                    | %1$s | %1$s |

                    ```
                    %1$s%1$s
                    ```

                    https://www.youtube.com/watch?v=abcdefghijk

                    <details><summary>%1$s</summary>%1$s</details>
                    <dl><dt>%1$s</dt><dd>%1$s</dd></dl>

                    [^1]: %1$s
                    """.formatted(word, language, i));
        }
    }
}
