package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A row of the table that holds together how the generator and the theme's script cut texts into terms.
 *
 * @param language the language of the text
 * @param text a text
 * @param terms its terms, in its order
 */
public record SearchTerms(String language, String text, List<String> terms) {
    /** Returns the rows of the table. */
    public static List<SearchTerms> all() {
        try (InputStream table = SearchTerms.class.getResourceAsStream("/search-terms.tsv")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new SearchTerms(row[0], row[1], List.of(row[2].split(" ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
