package org.liveblogarchive.render;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.liveblogarchive.content.Problem;

/**
 * What came of making HTML of the text of a post, besides the HTML.
 *
 * @param references what the text refers to and what was found there, by kind and reference
 * @param warnings what its author should know
 */
public record MadeText(SortedMap<String, String> references, List<Problem> warnings) {
    /** What comes of most texts. */
    public static final MadeText PLAIN = new MadeText(Collections.emptySortedMap(), List.of());

    static MadeText of(SortedMap<String, String> references, List<Problem> problems) {
        return references.isEmpty() && problems.isEmpty() ? PLAIN : new MadeText(references, problems);
    }
}
