package org.liveblogarchive.theme;

/** Thrown when the theme has no message for a key that it needs. */
final class MissingMessageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingMessageException(String message) {
        super(message);
    }
}
