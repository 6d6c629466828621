package org.liveblogarchive.read;

import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.TaxonomyTerm;

/**
 * How often a live blog spells a tag or an author in one way.
 *
 * @param term the tag or the author, as it is spelt
 * @param count how often
 * @param file the first file that does, as diagnostics name it
 * @param position where it stands in that file
 */
public record TermUse(TaxonomyTerm term, int count, String file, Position position) {
    TermUse plus(TermUse later) {
        return new TermUse(term, count + later.count, file, position);
    }

    String name() {
        return term.name();
    }
}
