package org.liveblogarchive.api;

import java.util.List;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.publish.Unit;
import org.liveblogarchive.state.LiveBlogState;

/**
 * What is kept of a live blog once its pages are staged.
 *
 * @param result what the archive needs to know of it
 * @param unit its staged files
 * @param notes sentences on what readers or hosts will notice
 * @param problems what is wrong with it
 */
record BuiltLiveBlog(LiveBlogState.Result result, Unit unit, List<String> notes, Problems problems) {}
