package org.liveblogarchive.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.liveblogarchive.cache.PageSink;
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

    /** Finds out what a file shows. */
    @FunctionalInterface
    interface Modelling {
        /** Returns all that is written, as a value that {@link ShortHash} can read: it changes whenever the bytes change. */
        Object model() throws IOException;
    }

    /**
     * Makes a file by a writer, where it takes long to find out what is written.
     *
     * @param version a value that changes whenever the model does; if it has changed, the model decides, which is asked for
     *     after the file was written if that has to be done anyway
     */
    default MadeFile file(Object version, Modelling modelling, Writing writing) throws IOException {
        return file(modelling.model(), writing);
    }

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
     * @param parts files that are made with it, by path in the same folder: those that nobody can plan, as what the file shows
     *     decides how many there are. They are kept, or made again, with the file.
     */
    record MadeFile(ByteBuffer bytes, Set<String> assets, boolean cacheable, Map<String, byte[]> parts) {
        /** Makes a file without parts. */
        public MadeFile(ByteBuffer bytes, Set<String> assets, boolean cacheable) {
            this(bytes, assets, cacheable, Map.of());
        }

        /** Passes it on, which has a path, with its parts. */
        public void into(PageSink sink, String path) throws IOException {
            sink.accept(path, bytes);
            for (var part : parts.entrySet()) {
                sink.accept(part.getKey(), ByteBuffer.wrap(part.getValue()));
            }
        }

        /** Returns a file that uses no assets. */
        public static MadeFile of(byte[] bytes) {
            return new MadeFile(ByteBuffer.wrap(bytes), Set.of(), true);
        }

        /** Returns a file with parts that uses no assets. */
        public static MadeFile of(byte[] bytes, Map<String, byte[]> parts) {
            return new MadeFile(ByteBuffer.wrap(bytes), Set.of(), true, parts);
        }
    }
}
