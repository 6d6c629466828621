package org.liveblogarchive.imports.source;

import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;

/** The most posts of a live blog that are imported. */
public final class PostLimit {
    private PostLimit() {}

    /**
     * Checks how many posts a live blog has.
     *
     * @throws UnreadableSourceException if they are more than {@link Limits#IMPORT_POSTS}
     */
    public static void check(int posts, ImportPlace place) throws UnreadableSourceException {
        if (posts > Limits.IMPORT_POSTS) {
            throw new UnreadableSourceException(
                    place,
                    "Live blog of “" + posts + "” posts",
                    "at most " + Limits.IMPORT_POSTS,
                    "Split it into several sources.");
        }
    }
}
