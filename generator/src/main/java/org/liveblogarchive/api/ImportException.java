package org.liveblogarchive.api;

/** A source that no live blog can be imported from; the message says where it is wrong, what was expected, and what to do. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
