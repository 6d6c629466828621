package org.liveblogarchive.render;

import org.liveblogarchive.feed.Feed;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;

/** Makes what feeds tell of themselves. */
final class FeedHeads {
    /** No live blog has such a name. */
    private static final String ARCHIVE = "_archive";

    private FeedHeads() {}

    /** Returns it for a feed of a live blog. */
    static Feed.About of(
            Archive archive, LiveBlog liveBlog, WebAddresses addresses, String title, FeedDocument document) {
        String id = document.term() == null
                ? addresses.id()
                : addresses.id() + "/" + document.term().pageName();
        return new Feed.About(
                id,
                title,
                liveBlog.standfirst(),
                addresses.of(LiveBlogDocuments.page(document)),
                publisher(archive),
                icon(archive),
                liveBlog.language().toLanguageTag(),
                liveBlog.start());
    }

    /** Returns it for a feed of the archive, of all posts if there is no tag. */
    static Feed.About of(Archive archive, Term tag, String title, String description, String page) {
        String name = tag == null ? "" : "/" + tag.pageName();
        return new Feed.About(
                WebAddresses.id(archive.taggingEntity(), ARCHIVE + name),
                title,
                description,
                archive.baseUrl().resolve(page).toString(),
                publisher(archive),
                icon(archive),
                archive.language().toLanguageTag(),
                null);
    }

    private static Person publisher(Archive archive) {
        return archive.publisher() == null
                ? new Person(archive.title(), archive.baseUrl().toString())
                : new Person(archive.publisher().name(), archive.publisher().link());
    }

    private static String icon(Archive archive) {
        return archive.publisher() == null || archive.publisher().logo() == null
                ? ""
                : archive.baseUrl().resolve(archive.publisher().logo().source()).toString();
    }
}
