package org.liveblogarchive.render;

/** Thrown when the theme has no word for a key that it needs. */
final class MissingWordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingWordException(String message) {
        super(message);
    }
}
