package org.liveblogarchive.model;

/**
 * What posts are found by: a tag or an author. All posts that have one slug of a kind are listed together.
 *
 * @param kind whether it is a tag or an author
 * @param slug the name of its page at the archive
 * @param name the name that readers see
 */
public record TaxonomyTerm(Kind kind, String slug, String name) {
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

    /** Returns the name, without ending, of the page of its posts in a live blog. */
    public String pageName() {
        return kind.prefix + "-" + slug;
    }
}
