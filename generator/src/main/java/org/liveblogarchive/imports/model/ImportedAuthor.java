package org.liveblogarchive.imports.model;

/**
 * Somebody in a byline.
 *
 * @param name the name
 * @param key the key that the source knows the author by, or empty
 * @param role what the author does, or empty
 * @param link the author's own page, or empty
 * @param organisation whether it is no person
 */
public record ImportedAuthor(String name, String key, String role, String link, boolean organisation) {
    public static ImportedAuthor named(String name) {
        return new ImportedAuthor(name, "", "", "", false);
    }
}
