package org.liveblogarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.SearchTerms;

/** The table of words of each language; {@code SearchInBrowserTest} reads the same one with the theme's script. */
class TermsTest {
    static Stream<SearchTerms> table() {
        return SearchTerms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void texts_are_cut_into_terms(SearchTerms row) {
        assertThat(terms(row.text())).isEqualTo(row.terms());
    }

    @Test
    void a_term_is_made_once_and_for_all() {
        assertThat(table().flatMap(row -> row.terms().stream()))
                .allSatisfy(term -> assertThat(terms(term)).contains(term));
    }

    private static List<String> terms(String text) {
        var terms = new ArrayList<String>();
        new Terms().each(text, terms::add);
        return terms;
    }
}
