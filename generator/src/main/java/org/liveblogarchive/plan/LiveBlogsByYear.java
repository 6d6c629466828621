package org.liveblogarchive.plan;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.liveblogarchive.model.LiveBlogSummary;

/** Which live blogs began in which year and month, each by its own zone; those without a date are in none. */
public final class LiveBlogsByYear {
    /** How many live blogs a year lists itself; one that has more leads to its months. */
    private static final int MOST_LISTED = 100;

    private static final Comparator<LiveBlogSummary> BY_DAY = Comparator.comparing(
                    (LiveBlogSummary summary) -> summary.first().toLocalDate())
            .thenComparing(LiveBlogSummary.EARLIEST_FIRST);

    /**
     * A month that has live blogs.
     *
     * @param month the month
     * @param liveBlogs those that began in it, by day, the earliest first
     */
    public record InMonth(YearMonth month, List<LiveBlogSummary> liveBlogs) {}

    /**
     * A year that has live blogs.
     *
     * @param year the year
     * @param months its months that have some, the earliest first
     */
    public record InYear(Year year, List<InMonth> months) {
        /** Returns the live blogs that began in it, by day, the earliest first. */
        public List<LiveBlogSummary> liveBlogs() {
            return months.stream().flatMap(month -> month.liveBlogs().stream()).toList();
        }

        /** Returns how many live blogs began in it. */
        public int count() {
            return months.stream().mapToInt(month -> month.liveBlogs().size()).sum();
        }

        /** Returns whether its months have pages of their own, as they are too many for one. */
        public boolean isByMonth() {
            return count() > MOST_LISTED;
        }
    }

    private final List<InYear> years;

    public LiveBlogsByYear(List<LiveBlogSummary> liveBlogs) {
        var months = new TreeMap<YearMonth, List<LiveBlogSummary>>();
        liveBlogs.stream()
                .filter(liveBlog -> liveBlog.first() != null)
                .sorted(BY_DAY)
                .forEach(liveBlog -> months.computeIfAbsent(YearMonth.from(liveBlog.first()), any -> new ArrayList<>())
                        .add(liveBlog));
        var byYear = new TreeMap<Year, List<InMonth>>();
        months.forEach((month, those) -> byYear.computeIfAbsent(Year.from(month), any -> new ArrayList<>())
                .add(new InMonth(month, those)));
        this.years = byYear.entrySet().stream()
                .map(year -> new InYear(year.getKey(), year.getValue()))
                .toList();
    }

    /** Returns the years that have live blogs, the earliest first. */
    public List<InYear> years() {
        return years;
    }
}
