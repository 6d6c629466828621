package org.liveblogarchive.imports.hosted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.CoverageStart;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.PostLimit;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/** Collects what all answers say of one event. */
final class ScribbleLiveEvent {
    private final String id;
    private final ReadOptions options;
    private final HostedNotes notes;
    private final Map<String, Answer> posts = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private Answer head;

    ScribbleLiveEvent(String id, ReadOptions options, HostedNotes notes) {
        this.id = id;
        this.options = options;
        this.notes = notes;
    }

    /** Takes an answer as that which describes the event, unless an earlier one has its title. */
    void addHead(Answer found) {
        if (head == null || head.text("Title").isEmpty()) {
            head = found;
        }
    }

    /** Adds a post; of several versions the last that was changed counts. */
    void addPost(Answer post) {
        posts.merge(post.text("Id"), post, this::later);
    }

    private Answer later(Answer one, Answer other) {
        return ImportedTime.isAfter(changed(other), changed(one)) ? other : one;
    }

    private ImportedTime changed(Answer post) {
        return time(post.text("LastModified", "LastModifiedDate"), options);
    }

    void delete(Answer post) {
        deleted.add(post.value().isObject() ? post.text("Id") : post.value().text());
    }

    boolean isEmpty() {
        return posts.isEmpty();
    }

    /** Returns a time as the service writes it, such as {@code /Date(1437730757833+0000)/}; or null. */
    static ImportedTime time(String written, ReadOptions options) {
        return WrittenTime.of(written.replaceFirst("^/Date\\((-?\\d+)(?:[+-]\\d{4})?\\)/$", "$1"), options);
    }

    ImportedLiveBlog read() throws UnreadableSourceException {
        PostLimit.check(posts.size(), head.place());
        noteMissing();
        List<ImportedPost> read = posts();
        String title = HtmlFragment.parsed(head.text("Title")).text();
        return new ImportedLiveBlogBuilder("scribblelive: " + id, head.place(), title.isEmpty() ? "Event " + id : title)
                .standfirst(HtmlFragment.parsed(head.text("Description")).text())
                .status(HostedNotes.is(head, "IsLive") ? Status.LIVE : Status.ENDED)
                .start(CoverageStart.of(time(head.text("Start"), options), read, head.place(), notes.log()))
                .end(time(head.text("End"), options))
                .language(head.text("Language"))
                .addresses(head.value().get("Websites").items().stream()
                        .map(site -> site.get("Url").text())
                        .filter(address -> address.matches("https?://\\S+"))
                        .toList())
                .posts(read)
                .build();
    }

    private void noteMissing() {
        if (head.text("Title").isEmpty()) {
            notes.reading(
                    head.place(),
                    "Posts without their event “" + id + "”",
                    "an answer with its “Title” in the same folder",
                    "The title and the description are unknown. Save this answer too, and import again.");
        }
        int announced = number(head.text("NumPosts")) + number(head.text("NumComments"));
        int pages = number(head.value().get("pagination").get("TotalPages").text());
        if (announced > posts.size() || pages > 1) {
            String of = announced > posts.size() ? announced + "” posts" : pages + "” pages";
            notes.reading(
                    head.place(),
                    "Possibly incomplete data: “" + posts.size() + "” posts of “" + of,
                    "all pages in one folder",
                    "If posts are missing, save the other pages too, and import the folder.");
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private List<ImportedPost> posts() {
        var shown = new ArrayList<Answer>();
        for (Answer post : posts.values()) {
            String why = whyLeftOut(post);
            if (why.isEmpty()) {
                shown.add(post);
            } else {
                notes.log().drop(post.place(), post.text("Id"), why);
            }
        }
        Collections.reverse(shown); // the newest stands first
        shown.sort(Comparator.comparing(
                post -> ScribbleLivePost.posted(post, options).moment().toInstant()));
        Answer pinned = pinned(shown);
        return shown.stream()
                .map(post -> new ScribbleLivePost(post, options, notes)
                        .post(post.equals(pinned) ? Set.of(Mark.PINNED) : Set.of()))
                .toList();
    }

    private String whyLeftOut(Answer post) {
        if (HostedNotes.is(post, "IsDeleted") || deleted.contains(post.text("Id"))) {
            return "it was deleted";
        }
        if (post.text("IsApproved").matches("0|false")) {
            return "it was not approved";
        }
        return ScribbleLivePost.posted(post, options) == null ? "it has no time" : "";
    }

    /** Returns the post that stays on top, the newest of several; or null. */
    private Answer pinned(List<Answer> shown) {
        Answer pinned = null;
        for (Answer post : shown) {
            JsonValue rank = post.value().get("Rank");
            if (HostedNotes.is(post, "IsStuck") || rank.text().equals("0")) {
                if (pinned != null) {
                    notes.reading(
                            pinned.place(),
                            "Post “" + pinned.text("Id") + "” that is pinned beside others",
                            "one pinned post",
                            "The newest of them was pinned.");
                }
                pinned = post;
            }
        }
        return pinned;
    }
}
