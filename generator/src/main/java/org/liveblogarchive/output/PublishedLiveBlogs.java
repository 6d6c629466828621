package org.liveblogarchive.output;

import java.io.IOException;

/** The live blogs of the archive as this build publishes them. */
public interface PublishedLiveBlogs {
    /** Returns a text that changes whenever a file of a live blog changes: part of the model of each file that reads one. */
    String version(String slug);

    /** Returns the bytes of a file of a live blog. */
    byte[] read(String slug, String fileName) throws IOException;
}
