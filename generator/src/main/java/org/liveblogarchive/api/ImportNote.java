package org.liveblogarchive.api;

/**
 * Something that whoever imports should know.
 *
 * @param file the name of the source's file, with that of what lies in it after an exclamation mark
 * @param at where in it: a line, a JSON pointer (RFC 6901) or an XPath; empty for all of it
 * @param message what differs, what was expected, and what was done or is to do
 */
public record ImportNote(String file, String at, String message) {
    /** Returns the remark in the form {@code file:at: message}. */
    @Override
    public String toString() {
        return file + (at.isEmpty() ? "" : ":" + at) + ": " + message;
    }
}
