package org.liveblogarchive.paths;

import org.liveblogarchive.model.TaxonomyTerm;

/** The paths of the files in a live blog's folder. */
public final class LiveBlogPaths {
    /** The page with the newest posts. */
    public static final String INDEX = "index.html";
    /** The data of the live blog without its posts. */
    public static final String DATA = "liveblog.json";
    /** What open pages ask for again and again. */
    public static final String LIVE = "live.json";
    /** The manifest that vouches for all files of the folder. */
    public static final String MANIFEST = "manifest.sha256";
    /** The event as a calendar. */
    public static final String CALENDAR = "calendar.ics";
    /** The preview picture of the live blog. */
    public static final String PREVIEW = "index.png";

    /** What the paths of the lists of key events begin with. */
    public static final String KEY_EVENTS = "key-events";

    /** What the path of every page ends in. */
    public static final String PAGE = ".html";

    private static final String EMBEDS = "embed/";

    private LiveBlogPaths() {}

    /** Returns the path of a post's page. */
    public static String post(String slug) {
        return slug + PAGE;
    }

    /** Returns the slug of the post whose page would have a path; empty if no post's page could. */
    public static String slug(String path) {
        return path.endsWith(PAGE) ? path.substring(0, path.length() - PAGE.length()) : "";
    }

    /** Returns the path of a numbered page, from 1 for the oldest. */
    public static String page(int number) {
        return "page-" + number + PAGE;
    }

    /** Returns the path of a page with key events, from 1 for the oldest; 0 stands for the newest. */
    public static String keyEvents(int number) {
        return numbered(KEY_EVENTS, number);
    }

    /** Returns the path of the list of all tags or all authors. */
    public static String terms(TaxonomyTerm.Kind kind) {
        return kind.folder() + PAGE;
    }

    /** Returns the path of the list of the tags or authors under a letter; see {@link TermLetter}. */
    public static String terms(TaxonomyTerm.Kind kind, String letter) {
        return kind.folder() + "-letter-" + letter + PAGE;
    }

    /** Returns the path of a page with the posts of a term, from 1 for the oldest; 0 stands for the newest posts. */
    public static String term(TaxonomyTerm term, int number) {
        return numbered(term.pageName(), number);
    }

    /** Returns the path of a page of a list, from 1 for the oldest; 0 stands for the newest. */
    static String numbered(String list, int number) {
        return list + (number == 0 ? "" : "-page-" + number) + PAGE;
    }

    /**
     * Returns the path, without the ending of a format, of a feed document.
     *
     * @param tag the tag whose posts it has, or null for all posts
     * @param document what the name of an archived document ends in, or an empty text for that with the newest posts
     */
    public static String feed(TaxonomyTerm tag, String document) {
        return (tag == null ? "feed" : tag.pageName()) + document;
    }

    /** Returns the path of a file of posts as data, from 1 for the oldest. */
    public static String posts(int number) {
        return "posts-" + number + ".json";
    }

    /** Returns the path of a file of headlines as data, from 1 for the oldest. */
    public static String titles(int number) {
        return "titles-" + number + ".json";
    }

    /** Returns the path of a sitemap, from 1 for the oldest. */
    public static String sitemap(int number) {
        return "sitemap-" + number + ".xml";
    }

    /** Returns the path of a post's preview picture. */
    public static String preview(String slug) {
        return slug + ".png";
    }

    /** Returns the path of the card of a post that other sites embed. */
    public static String embedCard(String slug) {
        return EMBEDS + slug + PAGE;
    }

    /** Returns the path of the oEmbed response for a post. */
    public static String embedData(String slug) {
        return EMBEDS + slug + ".json";
    }

    /** Returns whether a path is that of a numbered page, of posts or of a term's posts, or of a card. */
    public static boolean isNumberedOrCard(String path) {
        return path.startsWith(EMBEDS) || path.matches("(?:.*-)?page-\\d+\\.html");
    }
}
