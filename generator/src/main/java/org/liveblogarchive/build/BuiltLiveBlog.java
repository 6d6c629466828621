package org.liveblogarchive.build;

import java.util.List;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.publish.PublishUnit;
import org.liveblogarchive.state.LiveBlogState;

/**
 * What is kept of a live blog once its pages are staged.
 *
 * @param result what the archive needs to know of it
 * @param unit its staged files
 * @param notes sentences on what readers or hosts will notice
 * @param cleaned how many of its files this build has cleaned of what is private
 * @param diagnostics its errors and warnings
 */
record BuiltLiveBlog(
        LiveBlogState.Result result, PublishUnit unit, List<String> notes, int cleaned, Diagnostics diagnostics) {}
