package org.liveblogarchive.feed;

import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.output.LiveBlogFile;

/**
 * The documents of a live blog's feed. A feed of more than 100 posts has archived documents of 50 posts each (RFC 5005,
 * section 4), in which only the link to the next can change; the current one has the 51 to 100 newest posts.
 */
final class FeedParts {
    private static final int ARCHIVED = 50;
    private static final int NEWEST_OF_TAG = 30;

    /**
     * A document.
     *
     * @param number its number if it is archived, from 1 for the oldest, or 0 for that with the newest posts
     * @param posts which posts of the live blog it has, counted from 0, the oldest first
     * @param previous the number of the archived document with the posts before, or 0
     * @param next the number of the archived document with the posts after, or 0
     */
    record Part(int number, List<Integer> posts, int previous, int next) {
        /** Returns the post with which it is complete: the first with which there is a next one. */
        int completedBy() {
            return number == 0 ? LiveBlogFile.NEVER : (number + 2) * ARCHIVED;
        }
    }

    private final int posts;

    /** Cuts the feed of so many posts. */
    FeedParts(int posts) {
        this.posts = posts;
    }

    /** Returns how many archived documents there are. */
    int archived() {
        return Math.max(0, (posts - 1) / ARCHIVED - 1);
    }

    /** Returns the archived document of a number, from 1 for the oldest. */
    Part archived(int number) {
        int next = number == archived() ? 0 : number + 1;
        return new Part(number, range((number - 1) * ARCHIVED, number * ARCHIVED), number - 1, next);
    }

    /** Returns the document with the newest posts. */
    Part current() {
        return new Part(0, range(archived() * ARCHIVED, posts), archived(), 0);
    }

    /** Returns the one document of a tag, which has the newest of its posts. */
    static Part newest(List<Integer> posts) {
        return new Part(0, posts.subList(Math.max(0, posts.size() - NEWEST_OF_TAG), posts.size()), 0, 0);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
