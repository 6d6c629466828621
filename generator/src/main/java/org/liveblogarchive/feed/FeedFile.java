package org.liveblogarchive.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liveblogarchive.feed.FeedParts.Part;
import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddresses;

/**
 * A document of a feed of a live blog, or of one tag in it.
 *
 * @param format its format
 * @param tag the tag, or null for all posts
 * @param part the posts it has
 */
record FeedFile(FeedFormat format, TaxonomyTerm tag, Part part) implements LiveBlogDocument {
    @Override
    public String path() {
        return LiveBlogPaths.feed(tag, part.name()) + format.ending();
    }

    @Override
    public Turn turn() {
        List<Integer> posts = part.posts();
        return tag == null ? new Turn(posts.get(posts.size() - 1)) : Turn.LAST;
    }

    @Override
    public int completedBy() {
        return part.completedBy();
    }

    @Override
    public Collection<Integer> scattered() {
        return tag == null ? List.of() : part.posts();
    }

    @Override
    public MadeFile write(LiveBlogContext context) throws IOException {
        FeedEntries entries = context.shared(FeedEntries.class, FeedEntries::new);
        var all = new ArrayList<FeedEntry>();
        for (int i = part.posts().size() - 1; i >= 0; i--) {
            FeedEntry entry = entries.of(part.posts().get(i));
            if (entry == null) {
                return null;
            }
            all.add(entry);
        }
        var feed = new Feed(about(context), place(context.addresses()), all);
        return context.maker().file(feed, () -> MadeFile.of(feed.in(format)));
    }

    private Feed.About about(LiveBlogContext context) {
        LiveBlog liveBlog = context.liveBlog();
        WebAddresses addresses = context.addresses();
        String title = tag == null
                ? liveBlog.title()
                : context.messages().filled("tagTitle", tag.name()) + " – " + liveBlog.title();
        return new Feed.About(
                tag == null ? addresses.id() : addresses.id() + "/" + tag.pageName(),
                title,
                liveBlog.standfirst(),
                addresses.of(tag == null ? LiveBlogPaths.INDEX : LiveBlogPaths.term(tag, 0)),
                Feed.publisher(context.archive()),
                Feed.icon(context.archive()),
                liveBlog.language().toLanguageTag(),
                liveBlog.start());
    }

    private Feed.Place place(WebAddresses addresses) {
        boolean hasArchive = format == FeedFormat.ATOM;
        return new Feed.Place(
                place(part.name(), addresses),
                part.isArchived() ? place("", addresses) : "",
                hasArchive ? place(part.previous(), addresses) : "");
    }

    /** Returns the address of a document, or an empty text for null. */
    private String place(String document, WebAddresses addresses) {
        return document == null ? "" : addresses.of(LiveBlogPaths.feed(tag, document));
    }
}
