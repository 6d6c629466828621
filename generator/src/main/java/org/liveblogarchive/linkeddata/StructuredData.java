package org.liveblogarchive.linkeddata;

import java.util.List;

/** What the pages of one live blog say of themselves to machines. */
public interface StructuredData {
    /**
     * Returns what the index page is: the live blog, with all that is known of it.
     *
     * @param description what it says of itself, or empty
     * @param preview the address of its preview picture, or empty
     * @param posts its newest posts, the newest first
     */
    String ofIndex(String description, String preview, List<PostText> posts);

    /**
     * Returns what a numbered page is: a part of the live blog, with what newer posts cannot change.
     *
     * @param posts its posts, the newest first
     */
    String ofNumberedPage(List<PostText> posts);

    /** Returns what a post's own page is. */
    String ofPost(PostText post);
}
