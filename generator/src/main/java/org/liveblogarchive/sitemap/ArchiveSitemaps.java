package org.liveblogarchive.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.SitemapUrl;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.plan.ByLetter;
import org.liveblogarchive.plan.LiveBlogsByTerm.Entry;
import org.liveblogarchive.plan.LiveBlogsByYear.InYear;
import org.liveblogarchive.plan.LiveBlogsOnHome;
import org.liveblogarchive.plan.Pagination;

/** Makes the sitemap index, the sitemaps of the archive's own pages, and {@code robots.txt} (RFC 9309) that names them. */
final class ArchiveSitemaps {
    private final ArchiveContents contents;
    private final Archive archive;
    private final Map<String, Sitemaps.Model> models = new TreeMap<>();
    private final List<SitemapIndex.Entry> sitemaps = new ArrayList<>();

    private record Urls(List<SitemapUrl> urls) implements Sitemaps.Model {
        @Override
        public byte[] bytes() {
            return SitemapFile.of(urls);
        }
    }

    private record Index(List<SitemapIndex.Entry> sitemaps) implements Sitemaps.Model {
        @Override
        public byte[] bytes() {
            return SitemapIndex.of(sitemaps);
        }
    }

    private record Robots(List<String> indexes) implements Sitemaps.Model {
        @Override
        public byte[] bytes() {
            var robots = new StringBuilder("User-agent: *\nDisallow:\n");
            indexes.forEach(index -> robots.append("Sitemap: ").append(index).append('\n'));
            return robots.toString().getBytes(UTF_8);
        }
    }

    ArchiveSitemaps(ArchiveContents contents) {
        this.contents = contents;
        this.archive = contents.archive();
    }

    /** Returns what the files say, by path. */
    Map<String, Sitemaps.Model> models() {
        add(ArchivePaths.SITEMAP, own());
        addTerms();
        contents.byYear().years().forEach(this::add);
        var indexes = new ArrayList<String>();
        for (int from = 0; from < sitemaps.size(); from += SitemapIndex.MOST) {
            String path = ArchivePaths.sitemapIndex(from / SitemapIndex.MOST + 1);
            int to = Math.min(sitemaps.size(), from + SitemapIndex.MOST);
            models.put(path, new Index(sitemaps.subList(from, to)));
            indexes.add(address(path));
        }
        models.put(ArchivePaths.ROBOTS, new Robots(indexes));
        return models;
    }

    private void add(String path, List<SitemapUrl> urls) {
        models.put(path, new Urls(urls));
        sitemaps.add(new SitemapIndex.Entry(
                address(path), newest(urls.stream().map(SitemapUrl::changed).toList())));
    }

    /** Adds the sitemaps of the live blogs of a year, in an order in which new ones come last. */
    private void add(InYear year) {
        List<LiveBlogSummary> liveBlogs = year.liveBlogs().stream()
                .sorted(LiveBlogSummary.OLDEST_POST_FIRST)
                .toList();
        SharedSitemaps.of(liveBlogs)
                .forEach((first, shared) -> add(
                        ArchivePaths.sitemap(year.year(), first),
                        shared.stream()
                                .flatMap(liveBlog -> liveBlog.urls().stream())
                                .toList()));
        liveBlogs.forEach(this::addOwn);
    }

    private void addOwn(LiveBlogSummary liveBlog) {
        for (int number = 1; number <= liveBlog.changes().size(); number++) {
            boolean last = number == liveBlog.changes().size();
            String path = ArchivePaths.inLiveBlog(liveBlog.slug(), LiveBlogPaths.sitemap(number));
            // The last one has the index too, which shows every change.
            ZonedDateTime changed =
                    last ? liveBlog.lastChange() : liveBlog.changes().get(number - 1);
            sitemaps.add(new SitemapIndex.Entry(address(path), changed));
        }
    }

    private List<SitemapUrl> own() {
        var urls = new ArrayList<SitemapUrl>();
        urls.add(url("", LiveBlogsOnHome.of(contents.liveBlogs()).all()));
        for (InYear year : contents.byYear().years()) {
            urls.add(url(ArchivePaths.year(year.year()), List.of()));
            if (year.isByMonth()) {
                year.months().forEach(month -> urls.add(url(ArchivePaths.month(month.month()), List.of())));
            }
        }
        for (Kind kind : Kind.values()) {
            if (!contents.byTerm().of(kind).isEmpty()) {
                urls.add(url(ArchivePaths.terms(kind), List.of()));
            }
        }
        for (LiveBlogSummary liveBlog : contents.liveBlogs()) {
            if (liveBlog.postCount() == 0) {
                urls.add(url(ArchivePaths.inLiveBlog(liveBlog.slug(), LiveBlogPaths.INDEX), List.of()));
            }
        }
        return urls;
    }

    /** Adds the sitemap of the pages of tags and authors, or one for each letter if they are many. */
    private void addTerms() {
        var byLetter = new TreeMap<String, List<SitemapUrl>>();
        for (Kind kind : Kind.values()) {
            ByLetter.of(contents.byTerm().of(kind), Entry::term)
                    .forEach((letter, entries) ->
                            byLetter.put(ArchivePaths.sitemap(kind, letter), ofLetter(kind, letter, entries)));
        }
        if (byLetter.values().stream().mapToInt(List::size).sum() > SharedSitemaps.MOST) {
            byLetter.forEach(this::add);
        } else if (!byLetter.isEmpty()) {
            add(
                    ArchivePaths.SITEMAP_OF_TERMS,
                    byLetter.values().stream().flatMap(List::stream).toList());
        }
    }

    private List<SitemapUrl> ofLetter(Kind kind, String letter, List<Entry> entries) {
        var urls = new ArrayList<SitemapUrl>();
        urls.add(url(ArchivePaths.terms(kind, letter), List.of()));
        for (Entry entry : entries) {
            int full = new Pagination(entry.uses().size(), archive.pageSize()).fullPages();
            for (int number = 0; entry.hasPage() && number <= full; number++) {
                urls.add(url(ArchivePaths.term(entry.term(), number), List.of()));
            }
        }
        return urls;
    }

    /** Returns a page. It is not known when lists of live blogs changed, such as by a new headline, so that is left out. */
    private SitemapUrl url(String path, List<LiveBlogSummary> shown) {
        ZonedDateTime changed =
                newest(shown.stream().map(LiveBlogSummary::lastChange).toList());
        return new SitemapUrl(address(path), changed, List.of(), null, null);
    }

    private static ZonedDateTime newest(List<ZonedDateTime> moments) {
        return moments.stream()
                .filter(Objects::nonNull)
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .orElse(null);
    }

    private String address(String path) {
        return archive.baseUrl().resolve(WebAddress.encodePath(path)).toString();
    }
}
