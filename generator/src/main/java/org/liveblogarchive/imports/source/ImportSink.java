package org.liveblogarchive.imports.source;

import java.io.IOException;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportedLiveBlog;

/** Takes what a source reads, one live blog after the other, so that never more than one is in memory. */
public interface ImportSink {
    /** Takes a live blog, and the files that lie with it. */
    void liveBlog(ImportedLiveBlog liveBlog, SavedFiles files) throws IOException;

    /** Returns the log for remarks and for posts that are left out. */
    ImportLog log();
}
