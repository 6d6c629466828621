package org.liveblogarchive.imports.hosted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.CoverageStart;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.PostLimit;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/**
 * Reads one event of 24liveblog.
 *
 * @param event the event, or null if no answer has it
 * @param news its news by their ids, the newest first
 * @param pages the answers with news
 * @param fallback what it is called if no answer has the event
 * @param options how times are read
 * @param notes takes remarks on what is not as it was
 */
record LiveBlog24Event(
        Answer event,
        Map<String, Answer> news,
        Map<String, Answer> pages,
        String fallback,
        ReadOptions options,
        HostedNotes notes) {
    ImportedLiveBlog read() throws UnreadableSourceException {
        Answer first = news.values().iterator().next();
        PostLimit.check(news.size(), first.place());
        noteMissing(first);
        List<ImportedPost> posts = posts();
        Answer head = event == null ? first.at(JsonValue.NONE) : event;
        String title = HtmlFragment.parsed(head.text("title")).text();
        boolean closed = event == null || HostedNotes.is(head, "closed");
        String id = event == null ? fallback : head.text("eid");
        return new ImportedLiveBlogBuilder("24liveblog: " + id, head.place(), title.isEmpty() ? fallback : title)
                .standfirst(HtmlFragment.parsed(head.text("description")).text())
                .status(closed ? Status.ENDED : Status.LIVE)
                .start(CoverageStart.of(time(head.text("start_time")), posts, head.place(), notes.log()))
                .end(closed ? time(head.text("last_updated")) : null)
                .picture(cover(head.text("cover")))
                .addresses(addresses())
                .posts(posts)
                .build();
    }

    /** Returns a time in seconds, or null, also for 0, which stands for none. */
    private ImportedTime time(String seconds) {
        return WrittenTime.of(seconds, options);
    }

    private static ImportedPicture cover(String address) {
        return address.matches("(?:https?:)?//\\S+") ? new ImportedPicture(List.of(address), "", "", "") : null;
    }

    /** Returns the addresses of the pages that showed it, which each of its news names. */
    private List<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        for (Answer each : news.values()) {
            String share = each.text("share").replaceFirst("[?#].*", "");
            if (share.matches("https?://\\S+")) {
                addresses.add(share);
            }
        }
        return List.copyOf(addresses);
    }

    private void noteMissing(Answer first) {
        if (event == null) {
            notes.reading(
                    first.place(),
                    "Posts without the answer for their event",
                    "the answer of “/event/<id>/” in the same folder",
                    "The title is unknown, and is “" + fallback + "” for now. Save this answer too, and import again.");
        } else if (event.value().get("keyPoints", "key_points").isThere()) {
            notes.reading(
                    event.place(),
                    "Key points of the event",
                    "posts",
                    "They were left out. Add them to “summary” in liveblog.yaml.");
        }
        for (Answer page : pages.values()) {
            String count = page.text("count");
            if (count.matches("\\d{1,9}") && Integer.parseInt(count) > news.size()) {
                notes.reading(
                        page.place(),
                        "Only “" + news.size() + "” of “" + count + "” posts",
                        "all posts in one folder",
                        "Save the other pages too (“last_nid” is the “nid” of the last), and import the folder.");
            }
        }
    }

    private List<ImportedPost> posts() {
        var posts = new ArrayList<ImportedPost>();
        for (Answer each : news.values()) {
            ImportedTime time = time(each.text("created"));
            if (time == null) {
                notes.log().drop(each.place(), each.text("nid"), "it has no time");
            } else {
                posts.add(post(each, time));
            }
        }
        Collections.reverse(posts); // the newest stands first
        return posts;
    }

    private ImportedPost post(Answer found, ImportedTime time) {
        Element html = HtmlFragment.parsed(found.text("contents"));
        html.select("script, style").remove();
        html.select("[style]").removeAttr("style");
        noteLeftOut(found);
        String author = found.text("uname");
        return new ImportedPostBuilder(found.text("nid"), found.place(), time, new ImportedBody.Html(html, ""))
                .title(HtmlFragment.parsed(found.text("newstitle")).text())
                .updated(time(found.text("lastupdate")))
                .authors(author.isEmpty() ? List.of() : List.of(ImportedAuthor.named(author)))
                .build();
    }

    private void noteLeftOut(Answer found) {
        for (String name : List.of("options", "comments", "widget", "background", "liveid", "action_info")) {
            JsonValue part = found.value().get(name);
            if (!isEmpty(part)) {
                notes.text(
                        found.place().below("/" + name),
                        "Unknown part “" + name + "” of news",
                        "“newstitle” and “contents”",
                        "It was left out.");
            }
        }
    }

    private static boolean isEmpty(JsonValue value) {
        if (value.value() instanceof Map<?, ?> members) {
            return members.isEmpty();
        }
        return value.value() instanceof List<?>
                ? value.items().stream().allMatch(LiveBlog24Event::isEmpty)
                : value.text().matches("0?");
    }
}
