package org.liveblogarchive.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.read.LiveBlogHeader;
import org.liveblogarchive.read.PostAddresses;

/** The live blog that a post is added to. */
public record LiveBlogTarget(ContentFolder content, LiveBlogFolder liveBlog, LiveBlogHeader header) {
    public ZoneId zone() {
        return header.zone();
    }

    public Path folder() {
        return liveBlog.path();
    }

    /** Refuses a slug that another post of the live blog has. */
    public void refuseTaken(String slug) throws IOException {
        var files = content.files(liveBlog, new Diagnostics());
        String taken = PostAddresses.fileOf(slug, content, files.posts());
        if (taken != null) {
            throw new IllegalArgumentException("slug “" + slug + "” is already the slug of “" + taken
                    + "”. Expected one that no other post of the live blog has");
        }
    }
}
