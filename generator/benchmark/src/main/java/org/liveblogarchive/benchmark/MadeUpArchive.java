package org.liveblogarchive.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.api.ArchiveSettings;

/**
 * A made-up archive to be built into a folder, as arguments of a program ask for it.
 *
 * @param folder holds its content, its output and its state
 * @param content its content folder
 */
record MadeUpArchive(Path folder, Path content) {
    /** Writes the content of an archive: {@code FOLDER BLOGS POSTS}. */
    static MadeUpArchive write(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        Path content = folder.resolve("content");
        Corpus.write(content, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Corpus.Flavour.LIVEBLOG);
        return new MadeUpArchive(folder, content);
    }

    Path output() {
        return folder.resolve("output");
    }

    Path state() {
        return folder.resolve("state");
    }

    ArchiveSettings settings() {
        return ArchiveSettings.builder(content, output())
                .stateDirectory(state())
                .build();
    }
}
