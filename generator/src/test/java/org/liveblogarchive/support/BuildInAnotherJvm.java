package org.liveblogarchive.support;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;

/** Builds an archive; the arguments are the content folder, the output folder and the number of threads. */
public final class BuildInAnotherJvm {
    private BuildInAnotherJvm() {}

    public static void main(String[] args) throws IOException, ContentProblemsException {
        var settings = ArchiveSettings.builder(Path.of(args[0]), Path.of(args[1]))
                .threads(Integer.parseInt(args[2]))
                .build();
        new ArchiveGenerator(settings).generate();
    }
}
