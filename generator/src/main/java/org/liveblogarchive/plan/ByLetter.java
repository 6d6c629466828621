package org.liveblogarchive.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.paths.TermLetter;

/** Tags or authors by the letters under which they are listed. */
public final class ByLetter {
    /** How many terms one list shows; more are listed by letter. */
    private static final int MANY = 200;

    /** Letters before groups of ideographs. */
    private static final Comparator<String> ORDER = Comparator.comparing(
                    (String letter) -> letter.codePointCount(0, letter.length()))
            .thenComparing(Comparator.naturalOrder());

    private ByLetter() {}

    /** Returns what has terms by their letters, in the order of the letters. */
    public static <T> SortedMap<String, List<T>> of(List<T> things, Function<T, TaxonomyTerm> term) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        thing -> TermLetter.of(term.apply(thing).name()),
                        () -> new TreeMap<>(ORDER),
                        Collectors.toList()));
    }

    /** Returns the same if it is too much for one list, or else nothing. */
    public static <T> SortedMap<String, List<T>> ifMany(List<T> things, Function<T, TaxonomyTerm> term) {
        return isMany(things) ? of(things, term) : Collections.emptySortedMap();
    }

    /** Returns whether they are too many for one list. */
    public static boolean isMany(List<?> things) {
        return things.size() > MANY;
    }
}
