package org.liveblogarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.model.FeedIndex;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;

/** Which posts are searched together. */
class SearchSegmentsTest {
    private final List<LiveBlogSummary> liveBlogs = new ArrayList<>();

    private void add(String date, int posts, Status status) {
        ZonedDateTime first = LocalDate.parse(date).atTime(10, 0).atZone(ZoneOffset.UTC);
        liveBlogs.add(new LiveBlogSummary(
                "event-" + liveBlogs.size(),
                "Event",
                "",
                status,
                first,
                first,
                "",
                null,
                Locale.ENGLISH,
                posts,
                first,
                first,
                first,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FeedIndex.NONE,
                List.of()));
    }

    private List<String> names() {
        return new SearchSegments(liveBlogs, 20)
                .ended().stream().map(Segment::name).toList();
    }

    @Test
    void live_blogs_that_have_ended_are_searched_by_month_until_their_year_is_over() {
        add("2019-04-25", 100, Status.ENDED);
        add("2019-04-27", 100, Status.ENDED);
        add("2019-06-01", 100, Status.ENDED);
        assertThat(names()).containsExactly("2019-04", "2019-06");
        add("2020-01-01", 1, Status.ENDED);
        assertThat(names()).containsExactly("2019", "2020-01");
    }

    @Test
    void a_year_is_not_over_as_long_as_one_of_its_live_blogs_is_live() {
        add("2019-04-25", 100, Status.ENDED);
        add("2019-06-01", 100, Status.LIVE);
        add("2020-01-01", 1, Status.ENDED);
        assertThat(names()).containsExactly("2019-04", "2020-01");
    }

    @Test
    void long_years_months_days_and_live_blogs_are_cut() {
        for (String day : List.of("03-02", "03-09", "03-09", "03-10", "09-01")) {
            add("2018-" + day, 9_000, Status.ENDED);
        }
        add("2018-11-01", 40_000, Status.ENDED);
        add("2019-04-01", 1_000, Status.ENDED);
        add("2019-04-02", 1_000, Status.ENDED);
        add("2019-04-17", 1_000, Status.ENDED);
        assertThat(names())
                .containsExactly(
                        "2018-03-01_8",
                        "2018-03-09/event-1/1",
                        "2018-03-09/event-2/1",
                        "2018-03-10_1",
                        "2018-07_3",
                        "2018-11-01/event-5/1",
                        "2018-11-01/event-5/16381",
                        "2018-11-01/event-5/32761",
                        "2019-04-01_16",
                        "2019-04-17_16");
    }

    @Test
    void what_is_live_has_segments_that_become_longer() {
        add("2019-04-25", 0, Status.LIVE);
        for (int posts : new int[] {19, 20, 79, 80, 619, 100_000}) {
            add("2019-04-25", posts, Status.LIVE);
        }
        var segments = new SearchSegments(liveBlogs, 20);
        assertThat(segments.running()).hasSize(6);
        List<List<String>> names = segments.running().stream()
                .map(liveBlog -> segments.of(liveBlog).stream()
                        .map(segment -> segment.name().replaceFirst("live/event-\\d/", ""))
                        .toList())
                .toList();
        assertThat(names.subList(0, 5))
                .containsExactly(
                        List.of(),
                        List.of("1-20"),
                        List.of("1-20", "21-40", "41-60"),
                        List.of("1-80"),
                        List.of("1-320", "321-400", "401-480", "481-560", "561-580", "581-600"));
        assertThat(names.get(5)).startsWith("1-5120", "5121-10240").hasSizeLessThan(32);
    }

    @Test
    void few_live_blogs_have_segments_of_their_own_even_if_all_are_live() {
        IntStream.rangeClosed(1, 28).forEach(day -> add("2019-02-%02d".formatted(day), 10, Status.LIVE));
        var segments = new SearchSegments(liveBlogs, 20);
        assertThat(segments.running().stream().map(LiveBlogSummary::slug))
                .hasSize(20)
                .startsWith("event-8")
                .endsWith("event-27");
        assertThat(segments.ended()).hasSize(1);
    }
}
