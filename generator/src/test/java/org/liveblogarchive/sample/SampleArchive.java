package org.liveblogarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.TestArchive;

/** The sample archive of this project, built once for the tests that read it. */
final class SampleArchive {
    static final Path CONTENT = Path.of("../content/src/liveblog");
    static final String SUMMIT = "putin-kim-summit-2019";
    private static final Path OUTPUT = Path.of("target/sample-archive/some/where");

    private SampleArchive() {}

    /** Returns the folder with the built archive, which lies two folders below the one that tests serve. */
    static Path folder() {
        return Built.FOLDER;
    }

    private static final class Built {
        private static final Path FOLDER = build();

        private static Path build() {
            ArchiveReport report =
                    TestArchive.build(ArchiveSettings.builder(CONTENT, OUTPUT).build());
            assertThat(report.warnings()).isEmpty();
            return OUTPUT.toAbsolutePath().normalize();
        }
    }

    /** Returns the paths of all pages, relative to the archive's folder. */
    static List<String> pages() {
        return TestArchive.tree(folder()).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    static Document page(String path) {
        try {
            Path file = folder().resolve(path);
            return Jsoup.parse(Files.readString(file), file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document summit() {
        return page(SUMMIT + "/index.html");
    }
}
