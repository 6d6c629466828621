package org.liveblogarchive.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.liveblogarchive.model.BuildTime;
import org.liveblogarchive.model.Post;

/**
 * Which posts a build publishes.
 *
 * @param drafts whether drafts are published
 * @param time the time of the build, after which no post is dated that is published
 */
public record PublishRules(Drafts drafts, BuildTime time) {
    /** With these all posts are published. */
    public static final PublishRules ALL = new PublishRules(Drafts.INCLUDED, BuildTime.UNKNOWN);

    /** Returns the rules of a build on a day, or at a time that is not known for null. */
    public static PublishRules on(LocalDate day, Drafts drafts) {
        return new PublishRules(drafts, day == null ? BuildTime.UNKNOWN : BuildTime.on(day));
    }

    /** Returns the rules of a build at a moment. */
    public static PublishRules at(Instant moment, Drafts drafts) {
        return new PublishRules(drafts, BuildTime.at(moment));
    }

    /** Why a post is left out. */
    enum LeftOut {
        DRAFT,
        LATER
    }

    /** Returns why a post is left out, or null if it is published; {@code date} is null if it cannot be read. */
    LeftOut leftOut(boolean isDraft, ZonedDateTime date) {
        if (isDraft && drafts == Drafts.LEFT_OUT) {
            return LeftOut.DRAFT;
        }
        return date != null && time.isBefore(date) ? LeftOut.LATER : null;
    }

    /** Returns why a post is left out, or null if it is published. */
    LeftOut leftOut(Post post) {
        return leftOut(post.draft(), post.date());
    }
}
