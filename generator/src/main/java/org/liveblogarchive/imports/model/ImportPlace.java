package org.liveblogarchive.imports.model;

/**
 * A place in a source.
 *
 * @param file the name of the file, with that of what lies in it after {@code !}
 * @param at a line, a JSON pointer (RFC 6901) or an XPath; empty for the whole file
 */
public record ImportPlace(String file, String at) {
    public static ImportPlace line(String file, int line) {
        return new ImportPlace(file, Integer.toString(line));
    }

    /** Returns the place of a part of what this is the place of. */
    public ImportPlace below(String part) {
        return new ImportPlace(file, at + part);
    }

    @Override
    public String toString() {
        return at.isEmpty() ? file : file + ":" + at;
    }
}
