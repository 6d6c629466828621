package org.liveblogarchive.output;

import java.io.IOException;

/** A file of a live blog that a program writes. */
public interface LiveBlogDocument extends LiveBlogFile {
    /** Writes it, with {@link FileMaker#file}; called only if there are no errors. */
    MadeFile write(LiveBlogContext context) throws IOException;

    @Override
    default MadeFile make(LiveBlogContext context) throws IOException {
        return context.hasErrors() ? null : write(context);
    }
}
