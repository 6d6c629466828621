package org.liveblogarchive.linkeddata;

import java.util.List;
import org.liveblogarchive.model.Post;

/**
 * A post with its text.
 *
 * @param post the post
 * @param fileName the name of the file of its page
 * @param text its text without markup
 * @param pictures the addresses on the web of its pictures
 * @param preview the address on the web of its preview picture, or empty
 */
public record PostText(Post post, String fileName, String text, List<String> pictures, String preview) {
    public PostText {
        pictures = List.copyOf(pictures);
    }
}
