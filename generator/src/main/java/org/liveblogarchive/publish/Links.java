package org.liveblogarchive.publish;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds symbolic links among the folders of the output folder: what is written through one would land elsewhere. */
final class Links {
    private Links() {}

    /** Returns the first link on the way from {@code top}, not itself, down to the folder of a file; null if there is none. */
    static Path above(Path file, Path top) {
        Path next = top;
        for (Path name : top.relativize(file.getParent())) {
            next = next.resolve(name);
            if (Files.isSymbolicLink(next)) {
                return next;
            }
        }
        return null;
    }
}
