package org.liveblogarchive.model;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.content.Described;
import org.liveblogarchive.content.SourceText;

/**
 * The Markdown text of a post: where it stands, and how to read it.
 *
 * @param file the file, relative to the content folder, with {@code /} between its parts
 * @param hash the SHA-256 of the file's bytes
 * @param start where the text begins in the file, in UTF-16 units
 * @param size how many bytes the text has in UTF-8
 * @param source gives the file's text, which is not kept in memory for every post of a long live blog
 */
public record Body(String file, String hash, int start, int size, Source source) implements Described {
    /** Gives the text of a file. */
    @FunctionalInterface
    public interface Source {
        /**
         * Returns the text of the file as it was when the post was read.
         *
         * @throws IOException if the file cannot be read, or has changed since then
         */
        SourceText text() throws IOException;
    }

    /** Returns what the text is known by, the same in every build as long as the file is. */
    @Override
    public Object description() {
        return List.of(file, hash, start);
    }
}
