package org.liveblogarchive.output;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A file of a live blog before it is made. */
public interface LiveBlogFile {
    /** What {@link #completedBy()} returns of a file that any newer post may change. */
    int NEVER = -1;

    /** Returns its path in the folder of the live blog. */
    String path();

    /** Returns when it is made. */
    Turn turn();

    /**
     * Returns the post, counted from 0 for the oldest, with which the file is complete: newer posts do not change it, so that
     * the record of what was written need not change either. A post that is not there yet completes it later.
     */
    int completedBy();

    /** Returns the posts from anywhere in the story, counted from 0, whose texts it shows when it is made last. */
    default Collection<Integer> scattered() {
        return List.of();
    }

    /**
     * Makes it, or describes what it is made from: the context decides which, so that nothing which a file shows can be
     * missing from its description.
     *
     * @return null if there are errors, all of them reported
     */
    MadeFile make(LiveBlogContext context) throws IOException;
}
