package org.liveblogarchive.search;

import java.time.Month;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.search.Segment.PostRange;

/**
 * Cuts the posts of an archive into segments, so that a new post changes few of them, and a reader asks for few.
 *
 * <p>A live blog that is live has segments of its own, of as many posts as a page has, or four times, sixteen times and so on as
 * many, which replace the smaller ones once they are full; the posts of the page that is not full are in none. All others are
 * in segments by the time of their oldest posts, whole years where these are over. A segment that would be too long is cut at
 * the middle of its months, then of its days.
 */
final class SearchSegments {
    /** How many posts a segment has at most, so that a word which all of them have fits into a part. */
    static final int MOST = 16_384;

    /** The same as long as the year is not over, when live blogs are added. */
    static final int MOST_OF_OPEN = 2_048;

    /** How many live blogs have segments of their own: those that began last. */
    static final int RUNNING = 20;

    private static final int FACTOR = 4;
    /** More than any month has, and a power of two. */
    private static final int DAYS = 32;

    private final int pageSize;
    private final List<LiveBlogSummary> running;
    private final List<Segment> ended = new ArrayList<>();

    /** Plans the segments of live blogs in any order. */
    SearchSegments(List<LiveBlogSummary> liveBlogs, int pageSize) {
        this.pageSize = pageSize;
        List<LiveBlogSummary> begun = liveBlogs.stream()
                .filter(liveBlog -> liveBlog.postCount() > 0)
                .sorted(LiveBlogSummary.OLDEST_POST_FIRST)
                .toList();
        List<LiveBlogSummary> live = begun.stream()
                .filter(liveBlog -> liveBlog.status() == Status.LIVE)
                .toList();
        running = live.subList(Math.max(0, live.size() - RUNNING), live.size());
        Set<String> running = this.running.stream().map(LiveBlogSummary::slug).collect(Collectors.toSet());
        var years = new TreeMap<Integer, List<LiveBlogSummary>>();
        for (LiveBlogSummary liveBlog : begun) {
            years.computeIfAbsent(year(liveBlog), any -> new ArrayList<>()).add(liveBlog);
        }
        years.forEach((year, all) -> {
            List<LiveBlogSummary> over =
                    all.stream().filter(one -> !running.contains(one.slug())).toList();
            divideYear(year, over, !year.equals(years.lastKey()) && over.size() == all.size());
        });
    }

    private static int year(LiveBlogSummary liveBlog) {
        return liveBlog.oldestPost().getYear();
    }

    /** Returns the live blogs with segments of their own, the oldest first. */
    List<LiveBlogSummary> running() {
        return running;
    }

    /** Returns the segments of others, the oldest first. */
    List<Segment> ended() {
        return ended;
    }

    /** Returns the segments of a live blog of its own, the oldest first: each as long as its place and the posts allow. */
    List<Segment> of(LiveBlogSummary liveBlog) {
        var segments = new ArrayList<Segment>();
        int from = 0;
        while (from + pageSize <= liveBlog.postCount()) {
            int size = pageSize;
            while (from % (size * FACTOR) == 0
                    && from + size * FACTOR <= liveBlog.postCount()
                    && size * FACTOR <= MOST) {
                size *= FACTOR;
            }
            String name = "live/" + liveBlog.slug() + "/" + (from + 1) + "-" + (from + size);
            segments.add(new Segment(name, List.of(new PostRange(liveBlog, from, from + size))));
            from += size;
        }
        return segments;
    }

    private void divideYear(int year, List<LiveBlogSummary> liveBlogs, boolean isOver) {
        String name = Year.of(year).toString();
        if (isOver) {
            divideMonths(name, liveBlogs, 1, Month.values().length, MOST);
        } else {
            for (Month month : Month.values()) {
                divideMonths(name, liveBlogs, month.getValue(), 1, MOST_OF_OPEN);
            }
        }
    }

    private void divideMonths(String year, List<LiveBlogSummary> all, int first, int count, int most) {
        List<LiveBlogSummary> liveBlogs = between(all, ZonedDateTime::getMonthValue, first, count);
        String month = year + "-" + twoDigits(first);
        if (count == 1) {
            divideDays(month, liveBlogs, 1, DAYS, most);
        } else if (posts(liveBlogs) <= most) {
            add(count == Month.values().length ? year : month + "_" + count, liveBlogs);
        } else {
            int half = count / 2;
            divideMonths(year, liveBlogs, first, half, most);
            divideMonths(year, liveBlogs, first + half, count - half, most);
        }
    }

    private void divideDays(String month, List<LiveBlogSummary> all, int first, int count, int most) {
        List<LiveBlogSummary> liveBlogs = between(all, ZonedDateTime::getDayOfMonth, first, count);
        String day = month + "-" + twoDigits(first);
        if (posts(liveBlogs) <= most) {
            add(count == DAYS ? month : day + "_" + count, liveBlogs);
        } else if (count > 1) {
            divideDays(month, liveBlogs, first, count / 2, most);
            divideDays(month, liveBlogs, first + count / 2, count / 2, most);
        } else {
            divideDay(day, liveBlogs, most);
        }
    }

    /** Gives each live blog of a day, or as many posts of it as is allowed, a segment. */
    private void divideDay(String day, List<LiveBlogSummary> liveBlogs, int most) {
        int posts = Math.max(1, most / pageSize) * pageSize;
        for (LiveBlogSummary liveBlog : liveBlogs) {
            for (int from = 0; from < liveBlog.postCount(); from += posts) {
                var range = new PostRange(liveBlog, from, Math.min(from + posts, liveBlog.postCount()));
                ended.add(new Segment(day + "/" + liveBlog.slug() + "/" + (from + 1), List.of(range)));
            }
        }
    }

    private void add(String name, List<LiveBlogSummary> liveBlogs) {
        if (!liveBlogs.isEmpty()) {
            ended.add(new Segment(name, liveBlogs.stream().map(PostRange::all).toList()));
        }
    }

    private static List<LiveBlogSummary> between(
            List<LiveBlogSummary> liveBlogs, ToIntFunction<ZonedDateTime> part, int first, int count) {
        return liveBlogs.stream()
                .filter(liveBlog -> {
                    int value = part.applyAsInt(liveBlog.oldestPost());
                    return value >= first && value < first + count;
                })
                .toList();
    }

    private static int posts(List<LiveBlogSummary> liveBlogs) {
        return liveBlogs.stream().mapToInt(LiveBlogSummary::postCount).sum();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
