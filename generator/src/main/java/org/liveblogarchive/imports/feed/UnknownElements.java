package org.liveblogarchive.imports.feed;

import java.util.Set;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Notes what feeds have and imports do not take over. */
final class UnknownElements {
    private UnknownElements() {}

    /** Notes the elements of an element that are not among those which are read. */
    static void note(FeedElement in, Set<String> read, CountedRemarks remarks) {
        for (FeedElement child : in.children()) {
            String name = child.name();
            if (!read.contains(name) && !XmlMedia.ELEMENTS.contains(name)) {
                remarks.add(
                        Kind.TEXT,
                        child.place(),
                        "Unknown element <" + name + "> in <" + in.name() + ">",
                        "a key or an element that the import knows",
                        "It was left out.");
            }
        }
    }
}
