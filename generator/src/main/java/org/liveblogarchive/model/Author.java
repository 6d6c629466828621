package org.liveblogarchive.model;

/**
 * Who writes posts, from {@code authors.yaml}.
 *
 * @param key the name used in front matter
 * @param slug the last part of the address of the author's pages
 * @param name the name readers see
 * @param type what the author is
 * @param role such as "Moscow correspondent", or empty
 * @param link the author's own page, or empty
 * @param picture the author's portrait, or null
 */
public record Author(String key, String slug, String name, Type type, String role, String link, Picture picture) {
    /** What an author is. */
    public enum Type {
        PERSON,
        ORGANISATION
    }

    /** Returns the author as what posts are found by. */
    public TaxonomyTerm term() {
        return new TaxonomyTerm(TaxonomyTerm.Kind.AUTHOR, slug, name);
    }
}
