package org.liveblogarchive.data;

import java.util.List;
import org.liveblogarchive.model.Post;

/**
 * A post with what was made of it.
 *
 * @param post the post
 * @param number which post of the story it is, from 1 for the oldest
 * @param id what it is known by for ever, or empty
 * @param url the address of its page on the web, or empty
 * @param html its text in HTML
 * @param related the addresses of its related stories
 */
public record PostData(Post post, int number, String id, String url, String html, List<String> related) {
    public PostData {
        related = List.copyOf(related);
    }
}
