package org.liveblogarchive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.plan.Pagination.Range;

/** Properties of pagination, held for every number of posts up to 130 and every page size up to 13. */
class PaginationTest {
    static IntStream sizes() {
        return IntStream.rangeClosed(1, 13);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void each_post_of_a_full_page_is_on_exactly_one_numbered_page(int size) {
        for (int posts = 0; posts <= 130; posts++) {
            var pagination = new Pagination(posts, size);
            var shown = new ArrayList<Integer>();
            for (int number = 1; number <= pagination.fullPages(); number++) {
                shown.addAll(list(pagination.page(number)));
            }
            assertThat(shown).isEqualTo(list(new Range(0, posts - posts % size)));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void following_older_from_the_index_visits_every_post_once_newest_to_oldest(int size) {
        for (int posts = 0; posts <= 130; posts++) {
            var pagination = new Pagination(posts, size);
            var visited = newestFirst(pagination.index());
            for (int number = pagination.olderThanIndex(); number > 0; number--) {
                visited.addAll(newestFirst(pagination.page(number)));
            }
            assertThat(visited).isEqualTo(newestFirst(new Range(0, posts)));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_page_of_a_post_is_known_from_its_number_and_changes_once(int size) {
        for (int post = 0; post < 40; post++) {
            for (int posts = post + 1; posts <= 80; posts++) {
                var pagination = new Pagination(posts, size);
                int number = pagination.numberOf(post);
                assertThat(number == 0).isEqualTo(posts <= pagination.fullWith(post));
                assertThat(list(pagination.posts(number))).contains(post);
                assertThat(list(pagination.page(pagination.pages()))).contains(posts - 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_newer_post_changes_no_full_page(int size) {
        for (int posts = 0; posts < 130; posts++) {
            var before = new Pagination(posts, size);
            var after = new Pagination(posts + 1, size);
            for (int number = 1; number <= before.fullPages(); number++) {
                assertThat(after.page(number)).isEqualTo(before.page(number));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_index_never_shows_more_than_two_pages_of_posts_nor_less_than_one_if_there_is_one(int size) {
        for (int posts = 0; posts <= 130; posts++) {
            Range index = new Pagination(posts, size).index();
            assertThat(index.to() - index.from()).isBetween(Math.min(posts, size), 2 * size - 1);
        }
    }

    @Test
    void eighteen_posts_in_tens_are_one_full_page_and_an_index_of_all() {
        var pagination = new Pagination(18, 10);
        assertThat(pagination.fullPages()).isEqualTo(1);
        assertThat(pagination.index()).isEqualTo(new Range(0, 18));
        assertThat(pagination.olderThanIndex()).isZero();
    }

    private static List<Integer> list(Range range) {
        return IntStream.range(range.from(), range.to()).boxed().toList();
    }

    private static List<Integer> newestFirst(Range range) {
        var posts = new ArrayList<>(list(range));
        Collections.reverse(posts);
        return posts;
    }
}
