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
    /** The sitemap of the home, the years and the lists. */
    public static final String SITEMAP = "sitemap-archive.xml";
    /** The sitemap of the pages of tags and authors, if they are few. */
    public static final String SITEMAP_OF_TERMS = "sitemap-terms.xml";
    /** What crawlers read first (RFC 9309). */
    public static final String ROBOTS = "robots.txt";

    /** What keeps pages for readers without a network; browsers let it do so for the folder that it lies in. */
    public static final String SERVICE_WORKER = "service-worker.js";

    /** The folder of the pages of years and months, and of what lists all live blogs for programs. */
    public static final String YEARS = "archive/";

    private static final String SEARCHES = "search/";
    /** What leads to all segments of the search index. */
    public static final String SEARCH = SEARCHES + "index.json";

    private ArchivePaths() {}

    /** Returns the path of a file of a live blog. */
    public static String inLiveBlog(String slug, String path) {
        return slug + "/" + path;
    }

    /** Returns the path of a page with the live blogs of a tag or an author, from 1 for the oldest; 0 stands for the newest. */
    public static String term(TaxonomyTerm term, int number) {
        return term.kind().folder() + "/" + LiveBlogPaths.numbered(term.slug(), number);
    }

    /** Returns the path of the list of all tags or all authors. */
    public static String terms(TaxonomyTerm.Kind kind) {
        return kind.folder() + "/" + INDEX;
    }

    /** Returns the path of the list of the tags or authors under a letter; see {@link TermLetter}. */
    public static String terms(TaxonomyTerm.Kind kind, String letter) {
        return kind.folder() + "/letter-" + letter + LiveBlogPaths.PAGE;
    }

    /**
     * Returns the address of a tag or an author in the list of its letter. It exists whether or not the term has a page of
     * its own, so that pages which never change can link to it.
     */
    public static String listed(TaxonomyTerm term) {
        return WebAddress.encodePath(terms(term.kind(), TermLetter.of(term.name())))
                + "#"
                + WebAddress.encodePath(id(term));
    }

    /** Returns the id of a tag or an author in the list of its letter. */
    public static String id(TaxonomyTerm term) {
        return "term--" + term.slug();
    }

    /** Returns the path of the list of the live blogs that began in a year. */
    public static String year(Year year) {
        return YEARS + name(year) + LiveBlogPaths.PAGE;
    }

    private static String name(Year year) {
        return String.format(Locale.ROOT, "%04d", year.getValue());
    }

    /** Returns the path of the list of the live blogs that began in a month. */
    public static String month(YearMonth month) {
        return YEARS + month + LiveBlogPaths.PAGE;
    }

    /** Returns the path of a file of live blogs as data, from 1 for those that began first. */
    public static String data(int number) {
        return YEARS + "live-blogs-" + number + ".json";
    }

    /** Returns the path of a segment of the search index, such as that of a month, {@code 2019-04}. */
    public static String search(String segment) {
        return SEARCHES + segment + ".json";
    }

    /** Returns the path of a part of a segment of the search index. */
    public static String search(String segment, String part) {
        return SEARCHES + segment + "/" + part + ".txt";
    }

    /** Returns the path, without the ending of a format, of the feed of a tag, or of all posts for null. */
    public static String feed(TaxonomyTerm tag) {
        return tag == null ? "feed" : tag.kind().folder() + "/" + tag.slug();
    }

    /** Returns the path of a sitemap index, counted from 1. */
    public static String sitemapIndex(int number) {
        return "sitemap" + (number == 1 ? "" : "-" + number) + ".xml";
    }

    /** Returns the path of the sitemap of the pages of a letter's tags or authors. */
    public static String sitemap(TaxonomyTerm.Kind kind, String letter) {
        return YEARS + "sitemap-" + kind.folder() + "-" + letter + ".xml";
    }

    /** Returns the path of a sitemap of live blogs of a year; {@code first} is the number of the first of them in the year. */
    public static String sitemap(Year year, int first) {
        return YEARS + "sitemap-" + name(year) + "-" + first + ".xml";
    }
}
