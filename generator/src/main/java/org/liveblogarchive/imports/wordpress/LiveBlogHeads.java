package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.source.ReadOptions;

/** Reads what stands above the posts of a live blog: its item, or the term that its posts have. */
final class LiveBlogHeads {
    /** Longer texts above the entries are a post, not a standfirst. */
    private static final int STANDFIRST = 400;

    private final WxrIndex index;
    private final Attachments attachments;
    private final ReadOptions options;
    private final ImportLog log;

    LiveBlogHeads(WxrIndex index, Attachments attachments, ReadOptions options, ImportLog log) {
        this.index = index;
        this.attachments = attachments;
        this.options = options;
        this.log = log;
    }

    /** Returns whether readers of the site could not see an item. */
    static boolean isHidden(WxrElement item) {
        return item.text("wp:status").matches("draft|pending|future|private")
                || !item.text("wp:post_password").isEmpty();
    }

    /** Returns the names of the categories, tags and hashtags of an item. */
    static List<String> tags(WxrElement item) {
        return item.terms().stream()
                .filter(term -> term.taxonomy().matches("category|post_tag|hashtags"))
                .filter(term -> !term.slug().equals("uncategorized"))
                .map(WxrTerm::name)
                .toList();
    }

    String title(WxrElement item) {
        String title = Jsoup.parse(item.text("title")).text();
        return title.isEmpty() ? "Live blog " + item.id() : title;
    }

    /**
     * Returns the text above the entries as a post if it is long, or more than text; a short one is added to {@code standfirst},
     * and so is the excerpt, which goes before it.
     */
    ImportedPost opening(WxrElement item, List<String> standfirst, EntryReader entries) throws IOException {
        String excerpt = Jsoup.parse(item.text("excerpt:encoded")).text();
        if (!excerpt.isEmpty()) {
            standfirst.add(excerpt);
        }
        EntryHtml html = entries.html(item);
        Element body = Jsoup.parseBodyFragment(html.html()).body();
        boolean textAlone = body.select("img, a, ul, ol, figure, iframe, blockquote, table, video, audio")
                .isEmpty();
        if (body.text().isBlank() && textAlone) {
            return null;
        }
        if (excerpt.isEmpty() && textAlone && body.text().length() <= STANDFIRST) {
            standfirst.add(body.text());
            return null;
        }
        log.add(new ImportRemark(
                Kind.READING,
                item.place(),
                "Text above the entries of the live blog “" + title(item) + "”",
                "a standfirst of at most " + STANDFIRST + " characters without links and pictures",
                "It became a post at the beginning."));
        return entries.opening(item, html);
    }

    /** Returns what an item says of its live blog. */
    ImportedLiveBlogBuilder of(WxrElement item, List<String> standfirst) {
        boolean live = item.meta(WxrIndex.LIVE_BLOG).matches("enable|1");
        return general(new ImportedLiveBlogBuilder(index.address() + "/?p=" + item.id(), item.place(), title(item)))
                .slug(item.text("wp:post_name"))
                .standfirst(String.join(" ", standfirst))
                .status(live ? Status.LIVE : Status.ENDED)
                .picture(attachments.lead(item))
                .tags(tags(item))
                .addresses(item.text("link").isEmpty() ? List.of() : List.of(item.text("link")));
    }

    /** Returns what a term says of the live blog that its posts are. */
    ImportedLiveBlogBuilder of(WxrTerm term, ImportPlace place) {
        String query = term.taxonomy().equals("category")
                ? "category_name"
                : term.taxonomy().equals("post_tag") ? "tag" : term.taxonomy();
        String page = term.meta().getOrDefault("rolling_coverage_canonical_url", "");
        var addresses = new ArrayList<String>();
        if (!page.isEmpty()) {
            addresses.add(page);
        }
        String status = term.meta().getOrDefault("rolling_coverage_status", "");
        return general(new ImportedLiveBlogBuilder(
                        index.address() + "/?" + query + "=" + term.slug(),
                        place,
                        Jsoup.parse(term.name()).text()))
                .slug(term.slug())
                .standfirst(Jsoup.parse(term.description()).text())
                .status(status.matches("active|paused") ? Status.LIVE : Status.ENDED)
                .addresses(addresses);
    }

    private ImportedLiveBlogBuilder general(ImportedLiveBlogBuilder to) {
        return to.language(index.language())
                .publisher(index.title())
                .start(options.start() == null ? null : options.assumed(options.start()))
                .end(options.end() == null ? null : options.assumed(options.end()));
    }
}
