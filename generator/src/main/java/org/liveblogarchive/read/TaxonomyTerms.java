package org.liveblogarchive.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Makes terms of the tags that are written in front matter; each is kept once, as many posts share it. */
final class TaxonomyTerms {
    private final Map<String, TaxonomyTerm> tags = new HashMap<>();

    /** Returns the tags of those names as they are spelt, which {@link Spellings} makes uniform. */
    List<Located<TaxonomyTerm>> tags(List<Located<String>> names) {
        var seen = new HashSet<String>();
        return names.stream()
                .filter(name -> seen.add(name.value()))
                .map(name -> new Located<>(tag(name.value()), name.position()))
                .toList();
    }

    private TaxonomyTerm tag(String name) {
        return tags.computeIfAbsent(name, tag -> new TaxonomyTerm(Kind.TAG, TermSlug.of(tag), tag));
    }
}
