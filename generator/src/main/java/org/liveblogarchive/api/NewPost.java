package org.liveblogarchive.api;

import java.time.ZonedDateTime;
import java.util.List;
import org.liveblogarchive.scaffold.NewSlug;
import org.liveblogarchive.scaffold.PostScaffold;

/**
 * A post to begin.
 *
 * @param title its headline
 * @param liveBlog the folder of its live blog; empty for the only one, or the only one that is still live
 * @param slug the last part of its address; empty for one made of the title
 * @param authors keys of {@code authors.yaml}
 * @param tags what it is about
 * @param keyEvent whether it is a key event
 * @param draft whether it waits until drafts are published
 */
public record NewPost(
        String title,
        String liveBlog,
        String slug,
        List<String> authors,
        List<String> tags,
        boolean keyEvent,
        boolean draft) {
    /**
     * Checks that a post can be made of it, and makes its slug.
     *
     * @param title its headline
     * @param liveBlog the folder of its live blog; empty for the only one, or the only one that is still live
     * @param slug the last part of its address; empty for one made of the title
     * @param authors keys of {@code authors.yaml}
     * @param tags what it is about
     * @param keyEvent whether it is a key event
     * @param draft whether it waits until drafts are published
     */
    public NewPost {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is missing. Expected the headline of the post");
        }
        slug = NewSlug.ofPost(slug, title);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /**
     * Begins a post with a headline.
     *
     * @param title the headline
     * @return the post to begin
     */
    public static NewPost titled(String title) {
        return new NewPost(title, "", "", List.of(), List.of(), false, false);
    }

    /**
     * Returns the same in a live blog.
     *
     * @param liveBlog the live blog
     * @return the post to begin
     */
    public NewPost in(String liveBlog) {
        return new NewPost(title, liveBlog, slug, authors, tags, keyEvent, draft);
    }

    String fileName(ZonedDateTime date) {
        return PostScaffold.fileName(slug, date);
    }

    String text(ZonedDateTime date, String schema) {
        return new PostScaffold(title, authors, tags, keyEvent, draft).in(date, schema);
    }
}
