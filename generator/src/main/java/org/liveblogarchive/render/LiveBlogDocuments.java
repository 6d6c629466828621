package org.liveblogarchive.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.data.LiveBlogFile;
import org.liveblogarchive.data.PostData;
import org.liveblogarchive.data.PostsFile;
import org.liveblogarchive.feed.Feed;
import org.liveblogarchive.feed.FeedEntry;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedDocument;
import org.liveblogarchive.plan.PlannedDocument.EmbedData;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;
import org.liveblogarchive.plan.PlannedDocument.LiveBlogData;
import org.liveblogarchive.plan.PlannedDocument.PostsData;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.render.view.LiveBlogView;
import org.liveblogarchive.render.view.TranslationView;

/** Makes the files of a live blog that machines read. */
final class LiveBlogDocuments {
    private final Archive archive;
    private final LiveBlog liveBlog;
    private final WebAddresses addresses;
    private final Texts texts;
    private final PageData data;
    private final FeedEntries entries;

    LiveBlogDocuments(Archive archive, LiveBlog liveBlog, Texts texts, PageData data, FeedEntries entries) {
        this.archive = archive;
        this.liveBlog = liveBlog;
        this.addresses = new WebAddresses(archive, liveBlog);
        this.texts = texts;
        this.data = data;
        this.entries = entries;
    }

    /** Returns the bytes of a file; null if a template that it needs is faulty, which is noted then. */
    byte[] of(PlannedDocument document) throws IOException {
        if (document instanceof PostsData posts) {
            return PostsFile.of(posts, posts(posts));
        }
        if (document instanceof LiveBlogData file) {
            return liveBlog(file);
        }
        if (document instanceof EmbedData embed) {
            return embed(embed);
        }
        if (document instanceof FeedDocument part) {
            Feed feed = feed(part);
            return feed == null ? null : feed.in(part.format());
        }
        throw new IllegalArgumentException("made after all pages: " + document);
    }

    private List<PostData> posts(PostsData file) throws IOException {
        var posts = new ArrayList<PostData>();
        for (int index = file.posts().from(); index < file.posts().to(); index++) {
            Post post = liveBlog.posts().get(index);
            PostHtml text = texts.of(index);
            posts.add(new PostData(
                    post,
                    index + 1,
                    addresses.id(post),
                    addresses.of(PostPage.fileName(post.slug())),
                    text.alone(),
                    data.addresses(post.related())));
        }
        return posts;
    }

    private byte[] liveBlog(LiveBlogData file) {
        LiveBlogView view = data.liveBlog();
        return LiveBlogFile.of(
                liveBlog,
                new LiveBlogFile.Details(
                        addresses.id(),
                        addresses.of(PlannedPage.INDEX),
                        archive.pageSize(),
                        file.pages(),
                        data.addresses(liveBlog.related()),
                        view.translations().stream().map(TranslationView::link).toList()));
    }

    private byte[] embed(EmbedData embed) {
        Post post = liveBlog.posts().get(embed.post());
        String preview = data.preview(new PostPage(PostPage.fileName(post.slug()), embed.post(), embed.post()));
        return EmbedFile.of(archive, post, addresses, preview);
    }

    /** Returns what a feed document says; null if a template that it needs is faulty, which is reported. */
    Feed feed(FeedDocument document) throws IOException {
        var all = new ArrayList<FeedEntry>();
        for (int i = document.posts().size() - 1; i >= 0; i--) {
            FeedEntry entry = entries.of(document.posts().get(i));
            if (entry == null) {
                return null;
            }
            all.add(entry);
        }
        return new Feed(FeedHeads.of(archive, liveBlog, addresses, about(document), document), place(document), all);
    }

    private String about(FeedDocument document) {
        return document.term() == null
                ? liveBlog.title()
                : data.words().filled("topicTitle", document.term().name()) + " – " + liveBlog.title();
    }

    private Feed.Place place(FeedDocument document) {
        return new Feed.Place(
                place(document, document.number()),
                document.number() == 0 ? "" : place(document, 0),
                document.previous() == 0 ? "" : place(document, document.previous()),
                document.next() == 0 ? "" : place(document, document.next()));
    }

    private String place(FeedDocument document, int number) {
        return addresses.of(FeedDocument.name(document.term(), number));
    }

    /** Returns the page that shows what a feed tells. */
    static String page(FeedDocument document) {
        return document.term() == null ? PlannedPage.INDEX : TermPage.fileName(document.term(), 0);
    }
}
