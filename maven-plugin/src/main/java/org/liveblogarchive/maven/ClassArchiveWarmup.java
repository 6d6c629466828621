package org.liveblogarchive.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.NewContent;

/** Builds the starter archive unseen, so that the JVM has loaded all classes of builds, whatever it built before. */
final class ClassArchiveWarmup {
    private ClassArchiveWarmup() {}

    static void run(Messages messages) {
        try {
            Path folder = Files.createTempDirectory("liveblog");
            try {
                build(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException | ContentProblemsException e) {
            messages.warn("The next build will start slowly: " + e.getMessage());
        }
    }

    private static void build(Path folder) throws IOException, ContentProblemsException {
        Path content = folder.resolve("content");
        new NewContent(content).archive(Instant.EPOCH, ZoneOffset.UTC);
        new ArchiveGenerator(ArchiveSettings.builder(content, folder.resolve("output"))
                        .stateDirectory(folder.resolve("state"))
                        .build())
                .generate();
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
