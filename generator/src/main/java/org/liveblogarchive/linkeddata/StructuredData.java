package org.liveblogarchive.linkeddata;

import java.util.List;

/** What the pages of one live blog say of themselves to machines. */
public interface StructuredData {
    /**
     * Returns what a page with several posts is.
     *
     * @param fileName the name of its file
     * @param description what it says of itself, or empty
     * @param preview the address of its preview picture, or empty
     * @param posts its posts, the newest first; what is said of the live blog depends on no others
     */
    String ofPosts(String fileName, String description, String preview, List<PostText> posts);

    /** Returns what a post's own page is. */
    String ofPost(PostText post);
}
