package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.content.Utf8;
import org.liveblogarchive.model.Body;

/**
 * Caches the texts of a live blog's posts as far as there is room, so that most files are read once. The files of other
 * posts are read again when their text is needed.
 */
final class PostBodyCache {
    /** In UTF-16 units, for each live blog that is worked on. */
    private static final long ROOM = 8L << 20;

    private final Path root;
    private final AtomicLong kept = new AtomicLong();

    PostBodyCache(Path root) {
        this.root = root;
    }

    /** Returns the body of a post whose text begins at {@code start} of a file that has just been read. */
    Body body(SourceText source, int start, Path path) {
        boolean room = kept.addAndGet(source.text().length()) <= ROOM;
        Body.Source text = room ? () -> source : again(path, source.file(), source.hash());
        return new Body(source.file(), source.hash(), start, Utf8.length(source.text(), start), text);
    }

    private Body.Source again(Path path, String file, String hash) {
        return () -> readAgain(path, file, hash);
    }

    private SourceText readAgain(Path path, String file, String hash) throws IOException {
        SourceText source = new SourceReader(root, new Diagnostics()).read(path);
        if (source == null || !source.hash().equals(hash)) {
            throw new IOException(file + " changed during the build. Build again");
        }
        return source;
    }
}
