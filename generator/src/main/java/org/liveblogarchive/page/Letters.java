package org.liveblogarchive.page;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.paths.TermLetter;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.theme.Messages;
import org.liveblogarchive.view.LinkView;

/** Names the lists of the tags or authors of one letter, and links to them. */
final class Letters {
    private Letters() {}

    /** Returns the headline of a list; {@code letter} is empty in that of all. */
    static <T> String title(
            Kind kind, String letter, List<T> entries, Function<T, TaxonomyTerm> term, Messages messages) {
        String title = messages.text(kind == Kind.TAG ? "tags" : "authors");
        return letter.isEmpty() ? title : title + ": " + name(letter, entries, term);
    }

    /** Returns links to the lists of all letters, which are in one folder; that of the list itself has no address. */
    static <T> List<LinkView> links(
            SortedMap<String, List<T>> letters,
            String own,
            Function<T, TaxonomyTerm> term,
            UnaryOperator<String> path) {
        return letters.entrySet().stream()
                .map(letter -> new LinkView(
                        name(letter.getKey(), letter.getValue(), term),
                        letter.getKey().equals(own) ? "" : WebAddress.encodeName(path.apply(letter.getKey())),
                        ""))
                .toList();
    }

    /** Returns what readers call a letter: several that share a list are called by the first and the last of them. */
    private static <T> String name(String letter, List<T> entries, Function<T, TaxonomyTerm> term) {
        if (letter.equals(TermLetter.OTHER)) {
            return "0–9";
        }
        if (letter.codePointCount(0, letter.length()) == 1) {
            return UCharacter.toUpperCase(Locale.ROOT, letter);
        }
        return Stream.of(entries.get(0), entries.get(entries.size() - 1))
                .map(entry -> term.apply(entry).name())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .distinct()
                .collect(Collectors.joining("–"));
    }
}
