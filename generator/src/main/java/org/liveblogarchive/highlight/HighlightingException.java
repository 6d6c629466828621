package org.liveblogarchive.highlight;

/** Says why a code cannot be shown in colours: what was thrown, or that it took too long. */
public final class HighlightingException extends Exception {
    private static final long serialVersionUID = 1;

    HighlightingException(String message, Throwable cause) {
        super(message, cause);
    }
}
