package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search finds where files of the index are missing or damaged. */
class SearchInTroubleTest extends SearchEngine {
    @Test
    void a_file_that_is_missing_or_damaged_ends_no_search() {
        String fresh = """
                const fresh = await engine.openSearch(new URL(".", document.baseURI).href);
                const query = {words: given[0], order: given[1]};
                let answer = await last(fresh.find(query));
                while (answer.hasMore) {
                    answer = await last(fresh.findOlder(query));
                }
                return [answer.total, answer.hits.length, Boolean(answer.failed)];
                """;
        assertThat(run(fresh, "same", "")).isEqualTo(List.of(129L, 129L, false));
        for (String path : List.of(
                "search/2018.json",
                "search/live/running/1-20.json",
                "search/live/running/21-40.json",
                "running/posts-9.json",
                "summit/titles-1.json")) {
            for (var fault : List.of(SiteServer.Fault.MISSING, SiteServer.Fault.BROKEN, SiteServer.Fault.LOGIN)) {
                for (String order : List.of("", "time")) {
                    host.fails(fault, path);
                    host.asked();
                    List<?> found = (List<?>) run(fresh, "same", order);
                    host.fails(null);
                    assertThat(host.asked())
                            .as("requests without %s, by “%s”", path, order)
                            .hasSizeLessThan(80);
                    assertThat((Long) found.get(1))
                            .as("%s of %s, by “%s”", fault, path, order)
                            .isBetween(80L, 126L);
                    assertThat(found.get(2)).isEqualTo(true);
                }
            }
        }
    }

    @Test
    void what_is_loaded_again_is_whole() {
        assertThat(run("""
                window.damaged = await engine.openSearch(new URL(".", document.baseURI).href);
                const answer = await last(damaged.find({words: "same", liveBlog: "old"}));
                return [answer.total, Boolean(answer.failed)];
                """)).isEqualTo(List.of(43L, false));
        host.fails(SiteServer.Fault.LOGIN, "posts-9.json");
        String again = """
                const answer = await last(damaged.find({words: "same", liveBlog: "running"}));
                return [answer.total, Boolean(answer.failed)];
                """;
        assertThat(run(again)).isEqualTo(List.of(40L, true));
        host.fails(null);
        run("await damaged.renew(); return null;");
        assertThat(run(again)).isEqualTo(List.of(43L, false));
    }
}
