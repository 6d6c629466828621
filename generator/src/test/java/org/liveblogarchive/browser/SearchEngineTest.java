package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.support.SearchTerms;

/** What the script finds that searches the index. */
class SearchEngineTest extends SearchEngine {
    @Test
    void the_script_cuts_texts_into_the_same_terms_as_the_generator() {
        List<SearchTerms> table = SearchTerms.all();
        Object found = run(
                "return given[0].map((text) => terms.termsOf(text));",
                table.stream().map(SearchTerms::text).toList());
        assertThat(found).isEqualTo(table.stream().map(SearchTerms::terms).toList());
    }

    @Test
    void each_post_is_found_by_a_word_of_its_own_and_by_its_beginning() {
        List<String> words = own.stream().map(line -> line.split(" ", -1)[2]).toList();
        Object found = run("""
                const found = [];
                for (const word of given[0]) {
                    for (const words of [word, word.slice(0, -1).toUpperCase()]) {
                        const {hits} = await last(search.find({words}));
                        found.push(hits.map((hit) => `${hit.liveBlog.slug} ${hit.number} ${word}`));
                    }
                }
                return found;
                """, words);
        List<?> answers = (List<?>) found;
        for (int i = 0; i < own.size(); i++) {
            assertThat((List<?>) answers.get(2 * i)).as(own.get(i)).isEqualTo(List.of(own.get(i)));
            assertThat((List<?>) answers.get(2 * i + 1))
                    .as("the beginning of " + own.get(i))
                    .asString()
                    .contains(own.get(i));
        }
    }

    @Test
    void a_result_has_all_that_is_shown() {
        assertThat(hits(Map.of("words", "lodz handshakes"))).isEmpty();
        assertThat(hits(Map.of("words", "lodz HAND")).get(0))
                .containsEntry("number", 44L)
                .containsEntry("slug", "p44")
                .containsEntry("title", "The Handshake in Łódź")
                .containsEntry("time", "2019-04-26T10:00:00+00:00")
                .containsEntry("address", host.address("summit/index.html#p44"))
                .containsEntry("titleMarks", List.of(List.of(4L, 13L), List.of(17L, 21L)))
                .containsEntry(
                        "liveBlog",
                        Map.of("slug", "summit", "title", "About summit", "language", "en", "direction", "ltr"));
        assertThat(hits(Map.of("words", "post 3", "liveBlog", "running")).get(0))
                .containsEntry("address", host.address("running/page-1.html#p03"))
                .containsEntry(
                        "liveBlog",
                        Map.of("slug", "running", "title", "About running", "language", "ar", "direction", "rtl"));
    }

    @Test
    void a_result_says_whether_only_its_day_is_known() {
        assertThat(hits(Map.of("words", "afterwards")).get(0)).containsEntry("dayOnly", true);
        assertThat(hits(Map.of("words", "handshake")).get(0)).doesNotContainEntry("dayOnly", true);
    }

    @Test
    void what_stands_beside_the_text_is_found_and_shown() {
        assertThat(run("""
                const found = [];
                for (const words of ["umbrella", "wednesd", "tuesday", '"never wednesday"']) {
                    const {hits} = await last(search.find({words}));
                    found.push(...await Promise.all(hits.map(async (hit) => (await hit.snippet()).text)));
                }
                const {hits} = await last(search.find({words: "lodz", liveBlog: "old"}));
                return [...found, (await hits[0].snippet()).text];
                """))
                .isEqualTo(List.of("Umbrellas", "It was never Wednesday", "It was never Wednesday", "Łódź"));
    }

    @Test
    void in_a_live_blog_that_there_is_not_nothing_is_found() {
        assertThat(hits(Map.of("words", "same", "liveBlog", "nope"))).isEmpty();
        assertThat(run("return (await search.facets).liveBlogs.length;")).isEqualTo(3L);
    }

    @Test
    void a_new_post_is_found_after_a_minute() {
        assertThat(hits(Map.of("words", "newcomer"))).isEmpty();
        archive.file("running/newest.md", "---\ntitle: A newcomer\ndate: 2019-04-30T10:00\n---\nText.\n");
        archive.build();
        run("window.now ??= Date.now; Date.now = () => now() + 61_000; return null;");
        assertThat(posts(Map.of("words", "newcomer"))).containsExactly("running 44");
        run("Date.now = now; return null;");
        archive.remove("running/newest.md").build();
        run("Date.now = () => now() + 200_000; await last(search.find({words: 'x'})); Date.now = now; return null;");
    }

    @Test
    void words_are_marked_in_the_text_around_them() {
        Object snippet = run("""
                const {hits} = await last(search.find({words: 'hands "words follow" 京市'}));
                const {text, marks} = await hits[0].snippet();
                return [text, marks.map((mark) => text.slice(...mark))];
                """);
        assertThat(snippet)
                .isEqualTo(List.of(
                        "Before the rain the two leaders shook hands, & 北京市长 said: “quoted words follow” each other.",
                        List.of("hands", "京市", "words", "follow")));
    }

    @Test
    void words_between_quotation_marks_follow_each_other() {
        assertThat(posts(Map.of("words", "\"quoted words\""))).containsExactly("summit 44");
        assertThat(posts(Map.of("words", "\"words quoted\""))).isEmpty();
        assertThat(posts(Map.of("words", "\"boris lang\""))).containsExactly("summit 44");
        assertThat(posts(Map.of("words", "\"leaders shook han"))).containsExactly("summit 44");
        assertThat(posts(Map.of("words", "\"北京市长\" 北"))).containsExactly("summit 44");
        assertThat(posts(Map.of("words", "\"京北\""))).isEmpty();
    }

    @Test
    void results_are_narrowed_and_ordered() {
        assertThat(posts(Map.of("words", "same", "year", 2018, "order", "time")))
                .startsWith("old 43", "old 42");
        assertThat(posts(Map.of("words", "same", "liveBlog", "summit", "tag", "even", "order", "time")))
                .startsWith("summit 42", "summit 40");
        assertThat(posts(Map.of("words", "rain", "author", "boris"))).containsExactly("summit 44");
        assertThat(posts(Map.of("words", "rain", "author", "anna"))).isEmpty();
        assertThat(posts(Map.of("words", "same", "order", "time")).subList(0, 4))
                .containsExactlyInAnyOrder("running 43", "summit 43", "running 42", "summit 42");
    }

    @Test
    void a_search_goes_on_where_it_stopped() {
        Object counts = run("""
                const query = {words: "same"};
                const counts = [];
                let answer = await last(search.find(query));
                counts.push([answer.hits.length, answer.hasMore]);
                while (answer.hasMore) {
                    answer = await last(search.findOlder(query));
                    counts.push([answer.hits.length, answer.hasMore]);
                }
                return [counts[0], counts.at(-1), answer.total, new Set(answer.hits.map((hit) => hit.address)).size];
                """);
        assertThat(counts).isEqualTo(List.of(List.of(20L, true), List.of(129L, false), 129L, 129L));
    }

    @Test
    void what_can_be_chosen_is_known() {
        assertThat(run("return search.facets;"))
                .isEqualTo(Map.of(
                        "liveBlogs",
                        List.of(
                                Map.of("slug", "running", "title", "About running", "language", "ar"),
                                Map.of("slug", "summit", "title", "About summit", "language", "en"),
                                Map.of("slug", "old", "title", "About old", "language", "en")),
                        "years",
                        List.of(2019L, 2018L),
                        "tags",
                        List.of(
                                Map.of("slug", "odd", "name", "odd"),
                                Map.of("slug", "even", "name", "even"),
                                Map.of("slug", "talks", "name", "Talks")),
                        "authors",
                        List.of(
                                Map.of("slug", "anna", "name", "Anna Berg"),
                                Map.of("slug", "boris", "name", "Boris Lang"))));
    }

    @Test
    void a_search_that_is_stopped_ends() {
        assertThat(run("""
                const stop = new AbortController();
                stop.abort();
                return last(search.find({words: "same"}, stop.signal)).then(() => "", (error) => error.name);
                """)).isEqualTo("AbortError");
    }
}
