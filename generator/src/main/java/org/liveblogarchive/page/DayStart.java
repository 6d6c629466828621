package org.liveblogarchive.page;

import java.time.LocalDate;
import org.liveblogarchive.model.Post;

/** Whether a post is the first of its day on a page, so that the day stands above it. */
enum DayStart {
    SHOWN,
    HIDDEN;

    /** Finds it for the posts of a list, one after the other. */
    static final class Days {
        private LocalDate above;

        DayStart next(Post post) {
            LocalDate day = post.date().toLocalDate();
            boolean same = day.equals(above);
            above = day;
            return same ? HIDDEN : SHOWN;
        }
    }
}
