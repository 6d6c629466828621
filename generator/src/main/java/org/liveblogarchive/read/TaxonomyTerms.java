package org.liveblogarchive.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Makes terms of the tags that are written in front matter; each is kept once, as many posts share it. */
final class TaxonomyTerms {
    private static final int LONGEST = 100;
    private static final int HASH_DIGITS = 8;
    private static final Pattern RESERVED = Pattern.compile("index|(?:.*-)?page-\\d+");

    private final Map<String, TaxonomyTerm> tags = new HashMap<>();

    /** Returns the tags of those names; of several with the same slug, the first. */
    List<TaxonomyTerm> tags(List<String> names) {
        var terms = new ArrayList<TaxonomyTerm>(names.size());
        for (String name : names) {
            TaxonomyTerm term = tags.computeIfAbsent(name, tag -> new TaxonomyTerm(Kind.TAG, slug(tag), tag));
            if (terms.stream().noneMatch(term::isSame)) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** Returns the slug of a tag or an author; one with a hash if the name itself makes none. */
    static String slug(String name) {
        String slug = Slug.from(name);
        boolean usable = !slug.isEmpty()
                && slug.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && !RESERVED.matcher(slug).matches();
        if (usable) {
            return slug;
        }
        String hash = Hash.of(name).substring(0, HASH_DIGITS);
        String start = slug.substring(0, Math.min(slug.length(), LONGEST / 4));
        return start.isEmpty() ? hash : Slug.from(start) + "-" + hash;
    }
}
