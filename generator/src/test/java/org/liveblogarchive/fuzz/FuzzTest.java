package org.liveblogarchive.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/**
 * Builds small archives after random changes: of posts, settings, pictures, state and published files. A build
 * ends with an archive, or with problems that each name a file, and then publishes nothing; it leaves all other folders alone;
 * the same build again changes nothing, and a clean build gives the same.
 *
 * <p>{@code mvn -Pfuzz test -Dseconds=600 -Dseed=1} says for how long, and with which changes it begins. A failure says the
 * seed of its archive, with which it comes again at once, and keeps its files.
 */
class FuzzTest {
    private static final int POSTS = 60;
    /** Most archives have an error, but not so many in a row. */
    private static final int MOST_REFUSED = 200;

    /** Small files with all syntax, and parts that were wrong once. */
    private static final Path FILES = Path.of("src/test/resources/fuzz");

    private static final Path KEPT = Path.of("target/fuzz");

    @TempDir
    Path folder;

    private final Map<String, byte[]> seeds = new TreeMap<>();
    private final List<byte[]> parts = new ArrayList<>();
    private long inputs;
    private long published;

    @Test
    void whatever_files_hold_a_build_ends_as_it_should() throws Exception {
        readSeeds();
        String usual = System.getenv().getOrDefault("LIVEBLOG_FUZZ_SECONDS", "5");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("seconds", Integer.parseInt(usual)));
        long seed = Long.getLong("seed", 1);
        do {
            run(seed++);
        } while (System.nanoTime() < end || (published == 0 && seed % MOST_REFUSED != 0));
        System.out.printf("%d inputs, %d archives published, next seed %d%n", inputs, published, seed);
        assertThat(published).isPositive();
    }

    private void readSeeds() throws IOException {
        for (Path file : files(FILES.resolve("seeds"))) {
            seeds.put(FILES.resolve("seeds").relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        for (Path file : files(FILES.resolve("parts"))) {
            parts.add(Files.readAllBytes(file));
        }
        parts.addAll(seeds.values());
    }

    private void run(long seed) throws IOException {
        var random = new Random(seed);
        Path work = folder.resolve(Long.toString(seed));
        var archive = new Archive(work);
        try {
            archive.write(random);
            archive.build();
            archive.damage(random);
            archive.build();
            archive.checkFolders();
        } catch (AssertionError | RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
            Path kept = KEPT.resolve(Long.toString(seed));
            if (Files.exists(kept)) {
                TestFiles.deleteWhole(kept);
            }
            Files.createDirectories(KEPT);
            TestFiles.copyWhole(work, kept);
            fail("-Dseed=" + seed + " fails; its files are in " + kept.toAbsolutePath() + ": " + e, e);
        }
        TestFiles.deleteWhole(work);
    }

    /** One archive on disk. */
    private final class Archive {
        private final Path work;
        private final Path content;
        private final Path output;
        private final Path state;

        Archive(Path work) {
            this.work = work;
            this.content = work.resolve("content");
            this.output = work.resolve("output");
            this.state = work.resolve("state");
        }

        /** Writes the files, some of them with changes. */
        void write(Random random) {
            var mutations = new Mutations(random);
            int seldom = 1 + random.nextInt(seeds.size());
            seeds.forEach((path, bytes) -> {
                boolean changed = random.nextInt(seldom) == 0;
                put(path, changed ? mutations.of(bytes, parts) : bytes);
                inputs += changed ? 1 : 0;
            });
            if (random.nextInt(3) == 0) { // most of these are not published, so that one build tries many posts
                List<byte[]> posts = seeds.entrySet().stream()
                        .filter(seed -> seed.getKey().endsWith(".md"))
                        .map(Map.Entry::getValue)
                        .toList();
                for (int i = 0; i < POSTS; i++) {
                    put("summit/p" + i + ".md", mutations.of(posts.get(i % posts.size()), parts));
                    inputs++;
                }
            }
        }

        private void put(String path, byte[] bytes) {
            TestFiles.write(content.resolve(path), bytes);
        }

        /** Changes a file of the state and one that is published. */
        void damage(Random random) throws IOException {
            var mutations = new Mutations(random);
            for (Path part : List.of(state, output)) {
                if (Files.exists(part) && random.nextInt(3) > 0) {
                    List<Path> files = files(part);
                    Path file = files.get(random.nextInt(files.size()));
                    if (!file.toString().contains("ownership")) { // whose damage is an error on purpose
                        Files.write(file, mutations.of(Files.readAllBytes(file), parts));
                        inputs++;
                    }
                }
            }
        }

        private ArchiveSettings settings(Path output, Path state) {
            ArchiveSettings.Builder settings = ArchiveSettings.builder(content, output);
            return (state == null ? settings : settings.stateDirectory(state)).build();
        }

        void build() throws IOException {
            Map<String, String> before = Files.exists(output) ? TestArchive.tree(output) : Map.of();
            try {
                new ArchiveGenerator(settings(output, state)).generate();
            } catch (ContentProblemsException e) {
                for (Problem problem : e.problems()) {
                    assertThat(problem.file()).isNotNull();
                    assertThat(problem.toString())
                            .doesNotContain("Content that cannot be read", "nested too deeply to be");
                }
                assertThat(Files.exists(output) ? TestArchive.tree(output) : Map.of())
                        .isEqualTo(before);
                return;
            }
            published++;
            Map<String, String> tree = TestArchive.tree(output);
            TestArchive.build(settings(output, state));
            assertThat(TestArchive.tree(output)).as("the same build again").isEqualTo(tree);
            Path clean = work.resolve("clean");
            TestArchive.build(settings(clean, null));
            assertThat(withoutRecords(tree)).isEqualTo(withoutRecords(TestArchive.tree(clean)));
            TestFiles.deleteWhole(clean);
        }

        private Map<String, String> withoutRecords(Map<String, String> tree) {
            var others = new TreeMap<>(tree);
            others.keySet().removeIf(path -> path.contains("ownership"));
            return others;
        }

        /** Asserts that there is nothing beside the folders of the archive. */
        void checkFolders() throws IOException {
            try (Stream<Path> found = Files.list(work)) {
                assertThat(found.map(path -> path.getFileName().toString())).isSubsetOf("content", "output", "state");
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
