package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;
import org.openqa.selenium.Keys;

/** What scrolls in posts can be reached and scrolled by keyboard, and lists of tasks are as accessible as all else. */
class WideTextTest {
    private static final String POST = """
            - [ ] Count *all* votes
            - [x] Open the hall

            ```
            git push
            ```

            ```js
            const results = districts.map(district => district.results).flat().sort(byVotes).slice(0, 100);
            ```

            - a
              - b

                ```
                WWWWWWWWWWWWWW
                ```

            | WWWWW | WWWWWWWWW |
            |---|---|
            | 1 | 2 |

            | District | Party | Votes | Share | Change | Turnout | Registered | Spoiled |
            |---|---|---|---|---|---|---|---|
            | Nordhavn | Alternative | 12 | 12 % | +1 | 64 % | 1203 | 4 |

            <table><tr><th>District<th>Party<th>Votes<th>Share<th>Turnout<th>Registered<tr><td>1<td>2<td>3<td>4<td>5<td>6</table>
            """;

    private static final String SCROLLS_UNREACHED =
            "return [...document.querySelectorAll('.post-body *')].filter(element =>"
                    + " element.scrollWidth > element.clientWidth && element.tabIndex < 0"
                    + " && getComputedStyle(element).overflowX === 'auto').map(element => element.outerHTML)";

    @Test
    void what_scrolls_is_reached_and_scrolled_by_keyboard(@TempDir Path folder) throws Exception {
        TestArchive archive = TestArchive.withSummit(folder).post("wide", 1, POST);
        archive.build();
        String page;
        try (var files = Files.walk(archive.output())) {
            page = archive.output()
                    .relativize(files.filter(file -> file.endsWith("wide.html"))
                            .findFirst()
                            .orElseThrow())
                    .toString();
        }
        try (var host = new SiteServer(archive.output(), "/");
                var reader = new Reader()) {
            for (int width : new int[] {320, 1440}) {
                reader.open(host.address(page), width);
                assertThat((java.util.List<?>) reader.run(SCROLLS_UNREACHED)).isEmpty();
                assertThat(Axe.violations(reader)).isEmpty();
            }
            reader.prefersColours("dark");
            assertThat(Axe.violations(reader, Axe.Rules.COLOURS)).isEmpty();
            assertThat(reader.number("document.querySelectorAll('.post-body [tabindex]').length"))
                    .isEqualTo(3);
            reader.open(host.address(page), 320);
            for (int i = 0;
                    i < 50 && !Boolean.TRUE.equals(reader.run("return document.activeElement.matches('pre')"));
                    i++) {
                reader.tab();
            }
            reader.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
            reader.awaits("document.activeElement.scrollLeft > 0");
        }
    }
}
