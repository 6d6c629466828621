package org.liveblogarchive.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the post with which each file of a live blog is complete. */
public final class CompletedFiles {
    private final Map<String, Integer> posts = new HashMap<>();

    /**
     * Makes it for the files of a live blog.
     */
    public CompletedFiles(List<LiveBlogFile> files) {
        for (LiveBlogFile file : files) {
            int post = file.completedBy();
            if (post >= 0) {
                posts.put(file.path(), post);
            }
        }
    }

    /**
     * Returns the post, counted from 0, with which a file is complete, which need not exist yet; negative if any newer post
     * may change it, or if that is not known, as of pictures in posts.
     */
    public int of(String path) {
        return posts.getOrDefault(path, LiveBlogFile.NEVER);
    }
}
