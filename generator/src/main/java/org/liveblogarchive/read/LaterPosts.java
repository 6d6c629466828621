package org.liveblogarchive.read;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.model.BuildTime;
import org.liveblogarchive.model.Post;

/**
 * The posts of a live blog that are left out since they are dated after the time of the build.
 *
 * @param count how many there are
 * @param next the date of the first of them, or null if there are none
 */
public record LaterPosts(int count, ZonedDateTime next) {
    static LaterPosts of(List<Post> posts) {
        return new LaterPosts(
                posts.size(),
                posts.stream()
                        .map(Post::date)
                        .min(Comparator.comparing(ZonedDateTime::toInstant))
                        .orElse(null));
    }

    /** Returns whether a build at a time publishes the same posts; {@code newest} is the date of the newest published, or null. */
    public boolean areLeftOutAt(BuildTime time, ZonedDateTime newest) {
        boolean stillLater = next == null || time.isBefore(next);
        return stillLater && (newest == null || !time.isBefore(newest));
    }
}
