package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.PlannedDocument.Sitemap;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.ArchiveTermPage;
import org.liveblogarchive.plan.PlannedPage.ArchiveTerms;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.LiveBlogsByTerm.Entry;
import org.liveblogarchive.sitemap.SitemapFile;
import org.liveblogarchive.sitemap.SitemapIndex;
import org.liveblogarchive.sitemap.SitemapUrl;

/** Makes the sitemap index, the sitemaps of the archive's own pages, and {@code robots.txt} (RFC 9309) that names them. */
final class ArchiveSitemaps {
    /** How many addresses a sitemap can have. */
    private static final int MOST_URLS = 50_000;

    private final Archive archive;
    private final List<LiveBlogSummary> liveBlogs;
    private final LiveBlogsByTerm byTerm;

    ArchiveSitemaps(Archive archive, List<LiveBlogSummary> liveBlogs, LiveBlogsByTerm byTerm) {
        this.archive = archive;
        this.liveBlogs = liveBlogs;
        this.byTerm = byTerm;
    }

    /** Returns the files by name. */
    SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        var sitemaps = new ArrayList<SitemapIndex.Entry>();
        List<SitemapUrl> own = own();
        for (int from = 0; from < own.size(); from += MOST_URLS) {
            String name = numbered("sitemap-archive", from / MOST_URLS + 1, ".xml");
            List<SitemapUrl> part = own.subList(from, Math.min(own.size(), from + MOST_URLS));
            files.put(name, SitemapFile.of(part));
            sitemaps.add(new SitemapIndex.Entry(
                    address(name), newest(part.stream().map(SitemapUrl::changed).toList())));
        }
        liveBlogs.forEach(liveBlog -> add(liveBlog, sitemaps));
        var robots = new StringBuilder("User-agent: *\nDisallow:\n");
        for (int from = 0; from < sitemaps.size(); from += SitemapIndex.MOST) {
            String name = numbered("sitemap", from / SitemapIndex.MOST + 1, ".xml");
            int to = Math.min(sitemaps.size(), from + SitemapIndex.MOST);
            files.put(name, SitemapIndex.of(sitemaps.subList(from, to)));
            robots.append("Sitemap: ").append(address(name)).append('\n');
        }
        files.put("robots.txt", robots.toString().getBytes(UTF_8));
        return files;
    }

    private static String numbered(String name, int number, String ending) {
        return number == 1 ? name + ending : name + "-" + number + ending;
    }

    private void add(LiveBlogSummary liveBlog, List<SitemapIndex.Entry> sitemaps) {
        for (int number = 1; number <= liveBlog.changes().size(); number++) {
            boolean last = number == liveBlog.changes().size();
            String name = liveBlog.slug() + "/" + Sitemap.fileName(number);
            // The last one has the index too, which shows every change.
            ZonedDateTime changed =
                    last ? liveBlog.lastChange() : liveBlog.changes().get(number - 1);
            sitemaps.add(new SitemapIndex.Entry(address(name), changed));
        }
    }

    private List<SitemapUrl> own() {
        var urls = new ArrayList<SitemapUrl>();
        urls.add(url("", liveBlogs));
        for (Kind kind : Kind.values()) {
            if (!byTerm.of(kind).isEmpty()) {
                urls.add(url(new ArchiveTerms(kind).fileName(), List.of()));
            }
            for (Entry entry : byTerm.of(kind)) {
                urls.add(url(new ArchiveTermPage(entry.term()).fileName(), List.of()));
            }
        }
        for (LiveBlogSummary liveBlog : liveBlogs) {
            if (liveBlog.changes().isEmpty()) {
                urls.add(url(liveBlog.slug() + "/" + PlannedPage.INDEX, List.of()));
            }
        }
        return urls;
    }

    /** When lists of live blogs changed is not known, and so is not told. */
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
