package org.liveblogarchive.output;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.liveblogarchive.view.View;

/** Makes files of what they show; another one describes what they would be made from. */
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
     * @param model all that is written, as an object whose {@code toString} differs whenever the bytes do
     */
    MadeFile file(Object model, Writing writing) throws IOException;

    /** Makes a part of a file from a template; returns null if the template has errors, which are reported. */
    String part(String template, View view, UnaryOperator<String> finish) throws IOException;
}
