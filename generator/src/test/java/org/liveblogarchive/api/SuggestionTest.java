package org.liveblogarchive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("contentDirectory", "outputDirectory", "failOnWarning", "failOnExtra", "hosts", "key", "sarif");

    @ParameterizedTest
    @CsvSource({
        "contentDirectroy, contentDirectory",
        "OUTPUTDIRECTORY, outputDirectory",
        "contentDir, contentDirectory",
        "output, outputDirectory",
        "sarifFile, sarif",
        "host, hosts",
    })
    void slips_and_abbreviations_have_the_name_that_was_meant(String written, String meant) {
        assertThat(Suggestion.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failOn", "con", "theme", "directory", "", "keyboards"})
    void what_may_be_two_or_none_has_none(String written) {
        assertThat(Suggestion.of(written, KNOWN)).isEmpty();
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertThat(Suggestion.of("contentDir", List.of())).isEmpty();
    }
}
