package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.wordpress.Entry.State;

/** Reads comments and items as entries; their texts go to the spool. */
final class EntryReader {
    /** Comments and posts are numbered separately: this marks the posts of a live blog that are items. */
    private static final String ITEM = "post-";

    private final WxrIndex index;
    private final Attachments attachments;
    private final TextSpool spool;
    private final ReadOptions options;
    private final ImportLog log;
    private final Bylines bylines;

    EntryReader(WxrIndex index, Attachments attachments, TextSpool spool, ReadOptions options, ImportLog log) {
        this.index = index;
        this.attachments = attachments;
        this.spool = spool;
        this.options = options;
        this.log = log;
        this.bylines = new Bylines(index, log);
    }

    /** Refuses a live blog with more posts than can be in memory. */
    static void limit(int posts, ImportPlace place) throws UnreadableSourceException {
        if (posts > Limits.IMPORT_POSTS) {
            throw new UnreadableSourceException(
                    place,
                    "Live blog of more than “" + Limits.IMPORT_POSTS + "” posts",
                    "fewer posts",
                    "Export the live blog in parts.");
        }
    }

    /** Reads a comment that is an entry; returns null, and notes it, if it has no time. */
    Entry ofComment(WxrElement item, WxrElement comment) throws IOException {
        String id = comment.text("wp:comment_id");
        ImportedTime time = comment.time("wp:comment_date", options);
        if (time == null) {
            log.drop(comment.place(), id, "it has no time");
            return null;
        }
        boolean there = comment.text("wp:comment_approved").equals(WxrIndex.LIVE_BLOG);
        String written = comment.text("wp:comment_content");
        State state = !there ? State.TRASHED : written.isEmpty() ? State.EMPTY : State.THERE;
        EntryHtml html = EntryHtml.of(written, item.id(), comment.place(), attachments, log);
        String page = item.text("link");
        var post = new ImportedPostBuilder(id, comment.place(), time, stored(html, page))
                .authors(bylines.ofComment(comment))
                .tags(html.tags())
                .addresses(page.isEmpty() ? List.of() : List.of(page + "#liveblog-entry-" + id, page + "#" + id));
        if (html.key() || comment.isSet("liveblog_key_entry")) {
            post.mark(Mark.KEY_EVENT);
        }
        if (LiveBlogHeads.isHidden(item)) {
            post.mark(Mark.DRAFT);
        }
        return new Entry(post.build(), comment.meta("liveblog_replaces"), state);
    }

    /** Reads an item that is an entry; returns null, and notes it, if it has no time. */
    Entry ofItem(WxrElement item) throws IOException {
        ImportedTime time = item.time("wp:post_date", options);
        if (time == null) {
            log.drop(item.place(), ITEM + item.id(), "it has no time");
            return null;
        }
        boolean gone = item.text("wp:status").matches("trash|auto-draft|inherit");
        String written = item.text("content:encoded");
        boolean empty = written.isEmpty() && item.text("title").isEmpty() && attachments.lead(item) == null;
        EntryHtml html = EntryHtml.of(written, item.id(), item.place(), attachments, log);
        var tags = new ArrayList<>(html.tags());
        tags.addAll(LiveBlogHeads.tags(item));
        String page = item.text("link");
        var post = new ImportedPostBuilder(ITEM + item.id(), item.place(), time, stored(html, page))
                .title(Jsoup.parse(item.text("title")).text())
                .slug(item.text("wp:post_name"))
                .updated(item.time("wp:post_modified", options))
                .authors(bylines.ofItem(item))
                .tags(tags)
                .picture(attachments.lead(item))
                .addresses(page.isEmpty() ? List.of() : List.of(page));
        if (html.key() || item.isSet("liveblog_key_entry")) {
            post.mark(Mark.KEY_EVENT);
        }
        if (item.text("wp:is_sticky").equals("1")) {
            post.mark(Mark.PINNED);
        }
        if (LiveBlogHeads.isHidden(item)) {
            post.mark(Mark.DRAFT);
        }
        String replaces = item.meta("liveblog_replaces");
        return new Entry(
                post.build(),
                replaces.isEmpty() ? "" : ITEM + replaces,
                gone ? State.TRASHED : empty ? State.EMPTY : State.THERE);
    }

    /** Returns the text above the entries of a live blog as a post, or null if there is none. */
    ImportedPost opening(WxrElement item, EntryHtml html) throws IOException {
        ImportedTime time = item.time("wp:post_date", options);
        if (time == null) {
            return null;
        }
        var post = new ImportedPostBuilder("opening", item.place(), time, stored(html, item.text("link")))
                .authors(bylines.ofItem(item));
        if (LiveBlogHeads.isHidden(item)) {
            post.mark(Mark.DRAFT);
        }
        return post.build();
    }

    EntryHtml html(WxrElement item) {
        return EntryHtml.of(item.text("content:encoded"), item.id(), item.place(), attachments, log);
    }

    private ImportedBody stored(EntryHtml html, String page) throws IOException {
        TextSpool.Place place = spool.add(html.html());
        return new ImportedBody.StoredHtml(() -> spool.get(place), page.isEmpty() ? index.address() : page);
    }
}
