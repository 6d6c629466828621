package org.liveblogarchive.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;

/**
 * Builds an archive, and stops in the middle until its standard input ends. The arguments are the content folder and the
 * output folder.
 */
public final class WaitingBuild {
    private WaitingBuild() {}

    public static void main(String[] args) throws IOException, ContentProblemsException {
        var settings = ArchiveSettings.builder(Path.of(args[0]), Path.of(args[1]))
                .progress((done, total) -> await())
                .build();
        new ArchiveGenerator(settings).generate();
        System.out.println("built");
    }

    private static void await() {
        try {
            System.out.println("waiting");
            while (System.in.read() >= 0) {
                // whatever is said, only the end counts
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
