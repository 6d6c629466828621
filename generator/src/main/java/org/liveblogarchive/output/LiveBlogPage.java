package org.liveblogarchive.output;

import java.io.IOException;
import org.liveblogarchive.view.View;

/** A file of a live blog that is made from a template. */
public interface LiveBlogPage extends LiveBlogFile {
    /** Returns the name of its template. */
    String template();

    /** Returns the data of its template. */
    View view(LiveBlogContext context) throws IOException;

    @Override
    default MadeFile make(LiveBlogContext context) throws IOException {
        View view = view(context); // which checks the texts, whatever else is wrong
        return context.hasErrors() ? null : context.maker().page(template(), view);
    }
}
