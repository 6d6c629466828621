package org.liveblogarchive.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.plan.LiveBlogsByYear.InMonth;
import org.liveblogarchive.plan.LiveBlogsByYear.InYear;
import org.liveblogarchive.view.LinkView;
import org.liveblogarchive.view.ListedDayView;
import org.liveblogarchive.view.ListedMonthView;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.YearPage;
import org.liveblogarchive.view.YearView;

/**
 * The live blogs that began in a year, and in each month of a year that has many. Of other years and months a page names the
 * one before it and, added once, the one after it, so it stays as it is while the archive grows.
 */
public final class YearPages implements Output {
    private static final String ROOT = "../";
    private static final String TEMPLATE = "archive-year.ftlh";
    /** Leads to the years on the home. */
    private static final String ALL = ROOT + ArchivePaths.INDEX + "#page--years";
    /** How many headlines or months stand in the description of a page. */
    private static final int DESCRIBED = 3;

    @Override
    public List<Served> served() {
        return List.of(Served.page(ArchivePaths.YEARS + "*", Lifetime.MINUTE));
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var files = new ArrayList<ArchiveFile>();
        List<InYear> years = contents.byYear().years();
        for (int i = 0; i < years.size(); i++) {
            InYear year = years.get(i);
            var file = new YearFile(year, at(years, i - 1), at(years, i + 1));
            files.add(file);
            for (int j = 0; year.isByMonth() && j < year.months().size(); j++) {
                files.add(
                        new MonthFile(year.months().get(j), at(year.months(), j - 1), at(year.months(), j + 1), file));
            }
        }
        return files;
    }

    private static <T> T at(List<T> list, int index) {
        return index < 0 || index == list.size() ? null : list.get(index);
    }

    /**
     * The page of a year.
     *
     * @param year the year
     * @param earlier the one before it that has live blogs, or null
     * @param later the one after it that has live blogs, or null
     */
    private record YearFile(InYear year, InYear earlier, InYear later) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.year(year.year());
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            List<YearView> months = Views.each(
                    year.months(), year.isByMonth() ? pages::month : month -> place(pages.month(month), month));
            List<InMonth> listed = year.isByMonth() ? List.of() : year.months();
            Stream<String> described = year.isByMonth() ? months.stream().map(YearView::name) : titles(listed);
            return context.maker()
                    .page(
                            TEMPLATE,
                            new YearPage(
                                    head(pages, path(), pages.year(year).name(), described),
                                    pages.archive(),
                                    ALL,
                                    null,
                                    liveBlogs(pages, year.count()),
                                    months,
                                    Views.each(listed, month -> list(pages, month)),
                                    link(pages, earlier),
                                    link(pages, later)));
        }
    }

    /**
     * The page of a month.
     *
     * @param month the month
     * @param earlier the one before it in the year that has live blogs, or null
     * @param later the one after it in the year that has live blogs, or null
     * @param year the page of its year
     */
    private record MonthFile(InMonth month, InMonth earlier, InMonth later, YearFile year) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.month(month.month());
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            return context.maker()
                    .page(
                            TEMPLATE,
                            new YearPage(
                                    head(pages, path(), pages.month(month).name(), titles(List.of(month))),
                                    pages.archive(),
                                    ALL,
                                    link(pages, year.year()),
                                    liveBlogs(pages, month.liveBlogs().size()),
                                    List.of(),
                                    List.of(list(pages, month)),
                                    earlier == null ? link(pages, year.earlier()) : link(pages.month(earlier)),
                                    later == null ? link(pages, year.later()) : link(pages.month(later))));
        }
    }

    private static PageView head(ArchivePages pages, String path, String name, Stream<String> described) {
        String title = pages.views().messages().filled("liveBlogsFrom", name);
        String description = described.limit(DESCRIBED).collect(Collectors.joining(" · "));
        return pages.head("archive-year", title, description, path, null);
    }

    private static Stream<String> titles(List<InMonth> months) {
        return months.stream().flatMap(month -> month.liveBlogs().stream()).map(LiveBlogSummary::title);
    }

    private static String liveBlogs(ArchivePages pages, int count) {
        return pages.views().messages().counted("liveBlogs", count);
    }

    private static LinkView link(ArchivePages pages, InYear year) {
        return year == null ? null : link(pages.year(year));
    }

    /** Returns a link without the count, which may still grow. */
    private static LinkView link(YearView to) {
        return new LinkView(to.name(), to.link(), "");
    }

    /** Returns a month with its place on the page of its year. */
    private static YearView place(YearView named, InMonth month) {
        return new YearView(named.name(), "#" + id(month), named.count());
    }

    private static String id(InMonth month) {
        return "month--" + month.month();
    }

    private static ListedMonthView list(ArchivePages pages, InMonth month) {
        Map<LocalDate, List<LiveBlogSummary>> days = new LinkedHashMap<>();
        for (LiveBlogSummary liveBlog : month.liveBlogs()) {
            days.computeIfAbsent(liveBlog.first().toLocalDate(), any -> new ArrayList<>())
                    .add(liveBlog);
        }
        List<ListedDayView> views = days.entrySet().stream()
                .map(day -> new ListedDayView(
                        day.getKey().toString(),
                        pages.views().times().dayOfYear(day.getValue().get(0).first()),
                        Views.each(day.getValue(), pages::listed)))
                .toList();
        return new ListedMonthView(id(month), pages.month(month).name(), views);
    }
}
