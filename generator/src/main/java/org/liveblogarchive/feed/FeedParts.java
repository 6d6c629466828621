package org.liveblogarchive.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.liveblogarchive.output.LiveBlogFile;

/**
 * The documents of a live blog's feed (RFC 5005, section 4): one with the newest posts, and archived ones, which never change.
 * So they have no link to the next one, which the standard leaves open.
 *
 * <p>Posts are cut into pieces: one of every 10 posts counted from the oldest, which is divided further where it is long. So a
 * post that becomes longer changes the cuts of its own 10 alone. The newest document has the piece that is not full yet, and
 * those before as long as there is room; all others are archived.
 */
final class FeedParts {
    private static final int POSTS = 10;
    private static final int NEWEST_POSTS = 20;
    /** How many posts the feed of a tag has at most. */
    static final int NEWEST_OF_TAG = 10;

    /** In bytes of text, as it was written. */
    private static final int LONG = 32 << 10;

    private static final int NEWEST_BYTES = 64 << 10;
    /** What an entry has beside its text, about. */
    private static final int AROUND_TEXT = 800;

    /**
     * A document.
     *
     * @param name what its name has after that of the feed, such as “-3”; empty for that with the newest posts
     * @param posts which posts of the live blog it has, counted from 0, the oldest first
     * @param previous the name of the archived document with the posts before, or null
     * @param completedBy the post with which it is archived, and so complete
     */
    record Part(String name, List<Integer> posts, String previous, int completedBy) {
        boolean isArchived() {
            return !name.isEmpty();
        }
    }

    /** Posts that are in one document; {@code to} is after the last. */
    private record Piece(String name, int from, int to, long bytes) {}

    private final List<Piece> pieces = new ArrayList<>();
    /** The post with which each piece came to be archived. */
    private final List<Integer> archivedBy = new ArrayList<>();

    private final int posts;

    /**
     * Cuts a feed.
     *
     * @param posts how many posts there are, at least one
     * @param bytes returns how long the text of a post is
     */
    FeedParts(int posts, IntUnaryOperator bytes) {
        this.posts = posts;
        int from = 0;
        long sum = 0;
        int number = 0;
        for (int post = 0; post < posts; post++) {
            if (post % POSTS == 0) {
                number = 0;
            }
            sum += bytes.applyAsInt(post) + AROUND_TEXT;
            archive(new Piece("", from, post + 1, sum));
            boolean full = (post + 1) % POSTS == 0 || sum >= LONG;
            if (full || post + 1 == posts) {
                number++;
                String name = "-" + (post / POSTS + 1) + (number == 1 ? "" : "-" + number);
                pieces.add(new Piece(name, from, post + 1, sum));
                from = post + 1;
                sum = 0;
            }
        }
    }

    /** Archives the pieces for which there is no room with an open one, which ends with the newest post of a moment. */
    private void archive(Piece open) {
        int first = pieces.size();
        long sum = open.bytes();
        while (first > archivedBy.size()
                && open.to() - pieces.get(first - 1).from() <= NEWEST_POSTS
                && sum + pieces.get(first - 1).bytes() <= NEWEST_BYTES) {
            first--;
            sum += pieces.get(first).bytes();
        }
        while (archivedBy.size() < first) {
            archivedBy.add(open.to() - 1);
        }
    }

    /** Returns all documents, the oldest first. */
    List<Part> all() {
        var parts = new ArrayList<Part>();
        int archived = archivedBy.size();
        for (int i = 0; i < archived; i++) {
            Piece piece = pieces.get(i);
            parts.add(new Part(
                    piece.name(),
                    range(piece.from(), piece.to()),
                    i == 0 ? null : pieces.get(i - 1).name(),
                    archivedBy.get(i)));
        }
        int from = pieces.get(archived).from();
        String previous = archived == 0 ? null : pieces.get(archived - 1).name();
        parts.add(new Part("", range(from, posts), previous, LiveBlogFile.NEVER));
        return parts;
    }

    /** Returns the one document of a tag, which has the newest of its posts. */
    static Part newest(List<Integer> ofTag, IntUnaryOperator bytes) {
        int from = ofTag.size() - 1;
        long sum = bytes.applyAsInt(ofTag.get(from));
        while (from > 0 && ofTag.size() - from < NEWEST_OF_TAG && sum < LONG) {
            from--;
            sum += bytes.applyAsInt(ofTag.get(from)) + AROUND_TEXT;
        }
        return new Part("", ofTag.subList(from, ofTag.size()), null, LiveBlogFile.NEVER);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
