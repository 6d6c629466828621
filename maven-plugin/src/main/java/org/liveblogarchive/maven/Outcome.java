package org.liveblogarchive.maven;

/**
 * How a build ended.
 *
 * @param kind whether it published, found errors in the content, or could not be made
 * @param message what Maven says of it; empty if it published
 */
record Outcome(Kind kind, String message) {
    /** How a build may end. */
    enum Kind {
        PUBLISHED,
        FAULTY_CONTENT,
        NOT_BUILT
    }
}
