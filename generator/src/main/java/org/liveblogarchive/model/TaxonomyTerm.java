package org.liveblogarchive.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What posts are found by: a tag or an author. All posts that have one slug of a kind are listed together.
 *
 * @param kind whether it is a tag or an author
 * @param slug the name of its page at the archive
 * @param name the name that readers see
 */
public record TaxonomyTerm(Kind kind, String slug, String name) {
    /** By slug, and numbers in it by their value: “round-2” before “round-10”. */
    public static final Comparator<TaxonomyTerm> BY_SLUG =
            Comparator.comparing(TaxonomyTerm::padded).thenComparing(TaxonomyTerm::slug);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** In digits. Longer numbers are as rare in tags as they are hard to compare for readers. */
    private static final int LONGEST_NUMBER = 12;

    /** What a term is. */
    public enum Kind {
        TAG("tag", "tags"),
        AUTHOR("author", "authors");

        private final String prefix;
        private final String folder;

        Kind(String prefix, String folder) {
            this.prefix = prefix;
            this.folder = folder;
        }

        /** Returns the name of the archive's folder with the pages of all terms of the kind. */
        public String folder() {
            return folder;
        }
    }

    private String padded() {
        return NUMBER.matcher(slug)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length())) + number.group());
    }

    /** Returns the name, without ending, of the page of its posts in a live blog. */
    public String pageName() {
        return kind.prefix + "-" + slug;
    }
}
