package org.liveblogarchive.imports.source;

import java.io.IOException;
import org.liveblogarchive.imports.model.UnreadableSourceException;

/** A kind of file that live blogs are imported from. It is recognised by its content, whatever its name ends in. */
public interface Source {
    /** Returns what it is called in reports, such as “plain transcript”. */
    String name();

    /** Returns what in a file shows that it is one, for whoever gave one that none is made of. */
    String lookedFor();

    /** Returns how surely a file is one; of several kinds the surest reads it. */
    Recognition recognise(SourceFile file) throws IOException;

    /**
     * Reads a file, and hands over each of its live blogs.
     *
     * @throws UnreadableSourceException if it is damaged, or has no live blog
     * @throws IllegalArgumentException if it needs an option that is missing; the message begins with its name
     */
    void read(SourceFile file, ReadOptions options, ImportSink to) throws IOException, UnreadableSourceException;
}
