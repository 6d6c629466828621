package org.liveblogarchive.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.view.View;

/** Makes files from what they show, or describes what they would be made from. */
public interface FileMaker {
    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        /** Returns the file; null if there are errors, which are reported. */
        MadeFile write() throws IOException;
    }

    /** Makes a page from a template; returns null if there are errors, which are reported, or if the page is kept. */
    MadeFile page(String template, View view) throws IOException;

    /**
     * Makes a file by a writer; returns null if there are errors, which are reported, or if the file is kept.
     *
     * @param model all that is written, as a value that {@link ShortHash} can read: it changes whenever the bytes change
     */
    MadeFile file(Object model, Writing writing) throws IOException;

    /**
     * Makes a part of a file from a template; returns null if the template has errors, which are reported.
     *
     * @param finish what is done to the part afterwards, with nothing but what {@code finishedWith} says
     * @param finishedWith all that {@code finish} uses, as a value that changes whenever that does
     */
    String part(String template, View view, UnaryOperator<String> finish, Object finishedWith) throws IOException;

    /**
     * A file as it was made.
     *
     * @param bytes its content, until the next file is made
     * @param assets the names of the theme's assets that it uses
     * @param cacheable whether the next build may keep it; if not, that makes it again, and reports the same warning
     */
    record MadeFile(ByteBuffer bytes, Set<String> assets, boolean cacheable) {
        /** Returns a file that uses no assets. */
        public static MadeFile of(byte[] bytes) {
            return new MadeFile(ByteBuffer.wrap(bytes), Set.of(), true);
        }
    }
}
