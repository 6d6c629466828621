package org.liveblogarchive.content;

/**
 * The text of a content file, with line feeds for line ends and without a byte order mark.
 *
 * @param file the file, relative to the content folder, with {@code /} between its parts
 * @param text its characters
 * @param hash the SHA-256 of its bytes on disk
 */
public record SourceText(String file, String text, String hash) {
    /** Returns where a character stands; {@code offset} counts UTF-16 units from 0. */
    public Position at(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = next + 1;
        }
        return new Position(line, text.codePointCount(lineStart, Math.min(offset, text.length())) + 1);
    }
}
