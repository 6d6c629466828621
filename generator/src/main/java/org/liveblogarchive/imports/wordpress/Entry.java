package org.liveblogarchive.imports.wordpress;

import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedTime;

/**
 * A comment or a post that may be a post of a live blog, another version of one, or the mark of one that was taken down.
 *
 * @param post what it says
 * @param replaces the id of the entry that it is a version of, or empty
 * @param state whether it can be seen
 */
record Entry(ImportedPost post, String replaces, State state) {
    /** Whether an entry can be seen. */
    enum State {
        THERE,
        /** It has no text. */
        EMPTY,
        /** It lies in the trash. */
        TRASHED
    }

    String id() {
        return post.id();
    }

    /** Returns the post with another id and other times. */
    ImportedPost as(String id, ImportedTime time, ImportedTime updated) {
        return new ImportedPost(
                id,
                post.place(),
                post.title(),
                post.slug(),
                time,
                updated,
                post.authors(),
                post.tags(),
                post.marks(),
                post.location(),
                post.language(),
                post.picture(),
                post.video(),
                post.body(),
                post.corrections(),
                post.related(),
                post.removal(),
                post.addresses());
    }
}
