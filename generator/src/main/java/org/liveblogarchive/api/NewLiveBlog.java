package org.liveblogarchive.api;

import java.time.ZonedDateTime;
import org.liveblogarchive.scaffold.LiveBlogScaffold;
import org.liveblogarchive.scaffold.NewSlug;

/**
 * A live blog to begin.
 *
 * @param title its headline
 * @param slug the name of its folder and so its address; empty for one made of the title
 */
public record NewLiveBlog(String title, String slug) {
    /**
     * Checks that a live blog can be made of it.
     *
     * @param title its headline
     * @param slug the name of its folder and so its address; empty for one made of the title
     */
    public NewLiveBlog {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is missing. Expected the headline of the live blog");
        }
    }

    /**
     * Begins a live blog with a headline.
     *
     * @param title the headline
     * @return the live blog to begin
     */
    public static NewLiveBlog titled(String title) {
        return new NewLiveBlog(title, "");
    }

    /**
     * Returns the same with a slug.
     *
     * @param slug the last part of its address
     * @return the live blog to begin
     */
    public NewLiveBlog withSlug(String slug) {
        return new NewLiveBlog(title, slug);
    }

    String folder() {
        return NewSlug.ofLiveBlog(slug, title);
    }

    String text(ZonedDateTime start, String schema) {
        return LiveBlogScaffold.of(title, start, schema);
    }
}
