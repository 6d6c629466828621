package org.liveblogarchive.api;

import java.util.List;
import java.util.SortedSet;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.publish.Unit;
import org.liveblogarchive.read.TagUse;

/**
 * What is kept of a live blog once its pages are staged.
 *
 * @param summary what the archive's own pages show of it
 * @param unit its staged files
 * @param tags the tags of its posts
 * @param sharedMedia the files it shows that lie outside its folder
 * @param notes sentences on what readers or hosts will notice
 * @param problems what is wrong with it
 */
record BuiltLiveBlog(
        LiveBlogSummary summary,
        Unit unit,
        List<TagUse> tags,
        SortedSet<String> sharedMedia,
        List<String> notes,
        Problems problems) {}
