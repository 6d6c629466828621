package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.Diagnostic.Severity;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** What is said of the tags of a whole archive, here without its files. */
class TermChecksTest {
    @Test
    void two_tags_whose_hashes_are_one_by_chance_are_an_error() {
        var checks = new TermChecks();
        checks.add(List.of(
                new TermUse(new TaxonomyTerm(Kind.TAG, "sign__0", "🎉"), 1, "a.md", Position.START),
                new TermUse(new TaxonomyTerm(Kind.TAG, "sign__0", "🎊"), 1, "b.md", Position.START)));
        var diagnostics = new Diagnostics();
        checks.check(diagnostics);
        assertThat(diagnostics.sorted())
                .singleElement()
                .extracting(Diagnostic::severity, Diagnostic::found)
                .containsExactly(
                        Severity.ERROR,
                        "Conflicting page of the tag “🎊”, which is already the page of “🎉” in “a.md:1”");
    }

    @Test
    @Timeout(60) // each with each would take much longer
    void thousands_of_tags_are_compared_in_little_time() {
        var all = new ArrayList<TermUse>();
        for (int i = 0; i < 20_000; i++) {
            String name = "subject " + Integer.toString(i * 7919, 36).replaceAll("\\d", "x") + " of the day";
            var term = new TaxonomyTerms()
                    .tags(List.of(new Located<>(name, Position.START)))
                    .get(0)
                    .value();
            all.add(new TermUse(term, 1, "a.md", Position.START));
        }
        var checks = new TermChecks();
        checks.add(all);
        var diagnostics = new Diagnostics();
        checks.check(diagnostics);
        assertThat(diagnostics.hasErrors()).isFalse();
    }
}
