package org.liveblogarchive.read;

import java.util.List;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;

/**
 * A live blog as it was read, with what the later stages need to make its pages.
 *
 * @param liveBlog the live blog
 * @param source its {@code liveblog.yaml}
 * @param media its pictures, videos and other files
 * @param links what links in it lead to
 * @param tags the tags of its posts
 * @param unfinished posts without a readable title, date or slug, whose texts are checked but never published
 */
public record ReadLiveBlog(
        LiveBlog liveBlog,
        SourceText source,
        MediaFiles media,
        LinkTargets links,
        List<TagUse> tags,
        List<Post> unfinished) {
    public ReadLiveBlog {
        unfinished = List.copyOf(unfinished);
        tags = List.copyOf(tags);
    }
}
