package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.imports.model.ImportPlace;

/** What the links and pictures of an imported post lead to in the archive. */
public interface LinkTargets {
    /** Returns what a link leads to, or an empty text if it leads nowhere; {@code address} is absolute if that can be known. */
    String link(String address, ImportPlace place);

    /** Returns the path of a file in the live blog's folder, or an empty text if there is none. */
    String media(List<String> addresses, ImportPlace place) throws IOException;
}
