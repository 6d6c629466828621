package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.Post;

/**
 * What an earlier build tells of the pages of a live blog, so that those which would come out the same are not made again.
 * Safe for use by several threads.
 */
public interface EarlierPages {
    /** What a page would be made from now. */
    @FunctionalInterface
    interface Inputs {
        /** Returns a hash of it, or null if it is not known before the page is made. */
        String get() throws IOException;
    }

    /** What a build knows that keeps no state. */
    EarlierPages NONE = new EarlierPages() {
        @Override
        public MadeText text(Post post) {
            return null;
        }

        @Override
        public MadePage page(String fileName) {
            return null;
        }

        @Override
        public String hash(Path file) throws IOException {
            return Hash.of(file);
        }

        @Override
        public boolean keep(String fileName) {
            return false;
        }
    };

    /** Returns what came of the text of a post, or null if its file was another then. */
    MadeText text(Post post);

    /** Returns what a page was made from, or null if it is not known. */
    MadePage page(String fileName);

    /**
     * Takes a page over as it is published if it was made from the same.
     *
     * @param inputs tells what it would be made from now; asked only if an earlier build knows what it was made from then
     * @return what it was made from, or null, nothing having been done, if it has to be made
     */
    default MadePage keepIfSame(String fileName, Inputs inputs) throws IOException {
        MadePage before = page(fileName);
        boolean same = before != null && before.inputs().equals(inputs.get()) && keep(fileName);
        return same ? before : null;
    }

    /** Returns the SHA-256 of a file that pages show. */
    String hash(Path file) throws IOException;

    /** Takes a page over as it is published; returns false, having done nothing, if it is not as it was made. */
    boolean keep(String fileName) throws IOException;
}
