package org.liveblogarchive.output;

import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Redirect;

/**
 * What the files of a live blog are planned from.
 *
 * @param archive the archive
 * @param liveBlog the live blog
 * @param redirects the old addresses in its folder
 */
public record LiveBlogContents(Archive archive, LiveBlog liveBlog, List<Redirect> redirects) {
    public LiveBlogContents {
        redirects = List.copyOf(redirects);
    }
}
