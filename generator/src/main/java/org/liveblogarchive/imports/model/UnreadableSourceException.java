package org.liveblogarchive.imports.model;

/** A source that cannot be read, or that no live blog can be made of. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param place where
     * @param found what is wrong, as the beginning of a sentence
     * @param expected what was expected instead
     * @param fix what to do
     */
    public UnreadableSourceException(ImportPlace place, String found, String expected, String fix) {
        super(place + ": " + found + ". Expected " + expected + ". " + fix);
    }
}
