package org.liveblogarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ContentProblemsException;

/**
 * How long builds take one after the other in one JVM: what would be left of a build if Maven, the JVM and its compilers
 * took no time. A build cannot become faster than that without doing less.
 *
 * <pre>WarmBenchmark FOLDER BLOGS POSTS [BUILDS]</pre>
 */
public final class WarmBenchmark {
    private WarmBenchmark() {}

    public static void main(String[] args) throws IOException, ContentProblemsException {
        int builds = args.length < 4 ? 8 : Integer.parseInt(args[3]);
        MadeUpArchive archive = MadeUpArchive.write(args);
        var generator = new ArchiveGenerator(archive.settings());
        for (int i = 0; i < builds; i++) {
            remove(archive.output());
            remove(archive.state());
            print("full build", generator.generate());
        }
        for (int i = 0; i < builds; i++) {
            print("nothing changed", generator.generate());
        }
    }

    private static void print(String work, ArchiveReport report) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d posts, %d files written, %.2f s%n",
                work,
                report.posts(),
                report.written(),
                report.time().toMillis() / 1e3);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
