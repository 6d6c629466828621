package org.liveblogarchive.paths;

import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.liveblogarchive.model.TaxonomyTerm;

/** The paths of the files in the archive's own folder. */
public final class ArchivePaths {
    /** The home. */
    public static final String INDEX = LiveBlogPaths.INDEX;
    /** What hosts show for an address that does not exist. */
    public static final String NOT_FOUND = "404.html";
    /** What the archive is, as data. */
    public static final String DATA = "archive.json";
    /** The manifest that vouches for all files of the archive. */
    public static final String MANIFEST = LiveBlogPaths.MANIFEST;
    /** The events that are live or still to come, as a calendar. */
    public static final String CALENDAR = "calendar.ics";
    /** What crawlers read first (RFC 9309). */
    public static final String ROBOTS = "robots.txt";

    /** The folder of the pages of years and months. */
    public static final String YEARS = "archive/";

    private ArchivePaths() {}

    /** Returns the path of a file of a live blog. */
    public static String inLiveBlog(String slug, String path) {
        return slug + "/" + path;
    }

    /** Returns the path of the list of the live blogs of a tag or an author. */
    public static String term(TaxonomyTerm term) {
        return term.kind().folder() + "/" + term.slug() + LiveBlogPaths.PAGE;
    }

    /** Returns the path of the list of all tags or all authors. */
    public static String terms(TaxonomyTerm.Kind kind) {
        return kind.folder() + "/" + INDEX;
    }

    /** Returns the path of the list of the live blogs that began in a year. */
    public static String year(Year year) {
        return YEARS + String.format(Locale.ROOT, "%04d", year.getValue()) + LiveBlogPaths.PAGE;
    }

    /** Returns the path of the list of the live blogs that began in a month. */
    public static String month(YearMonth month) {
        return YEARS + month + LiveBlogPaths.PAGE;
    }

    /** Returns the path, without the ending of a format, of the feed of a tag, or of all posts for null. */
    public static String feed(TaxonomyTerm tag) {
        return tag == null ? "feed" : tag.kind().folder() + "/" + tag.slug();
    }

    /** Returns the path of a sitemap index, counted from 1. */
    public static String sitemapIndex(int number) {
        return numbered("sitemap", number);
    }

    /** Returns the path of a sitemap of the archive's own pages, counted from 1. */
    public static String sitemap(int number) {
        return numbered("sitemap-archive", number);
    }

    private static String numbered(String name, int number) {
        return name + (number == 1 ? "" : "-" + number) + ".xml";
    }
}
