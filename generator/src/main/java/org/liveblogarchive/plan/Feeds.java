package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;

/**
 * Plans the feeds of a live blog. A feed of more than 100 posts has archived documents of 50 posts each (RFC 5005,
 * section 4), which never change but for a link to the next; the current one has the 51 to 100 newest posts.
 */
final class Feeds {
    static final int ARCHIVED = 50;
    private static final int NEWEST_OF_TAG = 30;

    private final int posts;

    /** Plans the feed of so many posts. */
    Feeds(int posts) {
        this.posts = posts;
    }

    /** Returns how many archived documents there are. */
    int archived() {
        return Math.max(0, (posts - 1) / ARCHIVED - 1);
    }

    /** Returns the post with which an archived document is complete: the first with which there is a next one. */
    static int completedBy(int number) {
        return (number + 2) * ARCHIVED;
    }

    /** Returns the archived document of a number, from 1 for the oldest, in all formats. */
    List<FeedDocument> archived(int number) {
        int next = number == archived() ? 0 : number + 1;
        return documents(null, number, range((number - 1) * ARCHIVED, number * ARCHIVED), number - 1, next);
    }

    /** Returns the document with the newest posts, in all formats; none if there are no posts. */
    List<FeedDocument> current() {
        return posts == 0 ? List.of() : documents(null, 0, range(archived() * ARCHIVED, posts), archived(), 0);
    }

    /** Returns the feed of a tag, which has the newest of its posts, in all formats. */
    static List<FeedDocument> ofTag(Term tag, List<Integer> posts) {
        List<Integer> newest = posts.subList(Math.max(0, posts.size() - NEWEST_OF_TAG), posts.size());
        return documents(tag, 0, newest, 0, 0);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static List<FeedDocument> documents(Term term, int number, List<Integer> posts, int previous, int next) {
        var documents = new ArrayList<FeedDocument>();
        for (FeedFormat format : FeedFormat.values()) {
            documents.add(new FeedDocument(format, term, number, posts, previous, next));
        }
        return documents;
    }
}
