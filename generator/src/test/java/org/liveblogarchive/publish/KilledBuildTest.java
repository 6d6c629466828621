package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.AnotherJvm;
import org.liveblogarchive.support.EndlessBuilds;
import org.liveblogarchive.support.Host;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** Builds that end by {@code kill -9} at any moment, on output that was there before. */
class KilledBuildTest {
    /** For each of the two ways of building: one round, or as many as LIVEBLOG_KILLS says. */
    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("LIVEBLOG_KILLS", "1"));

    /** So many that some of them must have come while files were moved. */
    private static final int MANY = 100;

    private static final String STAGING = ".liveblog-staging";
    private static final String NEXT = "ownership/next.owned";

    @TempDir
    Path folder;

    private final Random random = new Random(4);

    @ParameterizedTest
    @ValueSource(strings = {"none", "state"})
    void leave_each_file_whole_old_or_new_and_the_next_build_ends_as_a_clean_one(String state)
            throws IOException, InterruptedException {
        List<Path> contents = List.of(archive("a", 1), archive("b", 3));
        List<SortedMap<String, String>> clean = new ArrayList<>();
        for (Path content : contents) {
            Path output = folder.resolve("clean-" + clean.size());
            TestArchive.build(ArchiveSettings.builder(content, output).build());
            clean.add(TestArchive.tree(output));
        }
        Path output = folder.resolve("output");
        var host = new Host(output, lists(), folder.resolve("host"));
        int checked = 0;
        int halfway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed(output, state, contents);
            if (kill % 2 == 1) {
                killed(output, state, contents); // or two of them, one after the other
            }
            SortedMap<String, String> left = TestArchive.tree(output);
            left.keySet().removeIf(path -> path.startsWith(STAGING));
            left.forEach((path, bytes) -> assertWhole(path, bytes, clean));
            checked += left.size();
            halfway += clean.stream().anyMatch(tree -> withoutNext(tree).equals(withoutNext(left))) ? 0 : 1;
            int next = kill % contents.size();
            var settings = ArchiveSettings.builder(contents.get(next), output).uploadLists(lists());
            if (!state.equals("none")) {
                settings.stateDirectory(folder.resolve(state));
            }
            TestArchive.build(settings.build());
            assertThat(TestArchive.tree(output)).isEqualTo(clean.get(next));
            host.upload(() -> {});
            assertThat(TestArchive.tree(host.folder())).isEqualTo(clean.get(next));
        }
        if (KILLS >= MANY) {
            assertThat(halfway).as("kills that came while files were moved").isPositive();
        }
        System.out.printf(
                "%d builds killed, %d of them while publishing; %d files checked, none half-written; differences from clean"
                        + " builds afterwards: 0%n",
                KILLS, halfway, checked);
    }

    private Path lists() {
        return folder.resolve("upload");
    }

    private Path archive(String name, int every) {
        Path content = folder.resolve(name);
        for (int blog = 0; blog < 4; blog++) {
            if (blog == every) {
                continue;
            }
            for (int post = 0; post < 40; post++) {
                String text = post % every == 0 ? name.repeat(200) : "the same in both";
                TestFiles.write(
                        content.resolve("blog-" + blog + "/post-" + post + ".md"),
                        "---\ntitle: Post %d\ndate: 2019-04-25T10:%02d\n---\n\n%s\n".formatted(post, post, text));
            }
            TestFiles.write(content.resolve("blog-" + blog + "/liveblog.yaml"), "title: Blog " + name + blog + "\n");
        }
        TestFiles.write(content.resolve("archive.yaml"), "title: Archive " + name + "\npageSize: 7\n");
        return content;
    }

    /** Starts a JVM that builds the archives in turn, and kills it at a random moment after its first build. */
    private void killed(Path output, String state, List<Path> contents) throws IOException, InterruptedException {
        var arguments =
                new ArrayList<Object>(List.of(output, state.equals("none") ? state : folder.resolve(state), lists()));
        arguments.addAll(contents);
        Process process = AnotherJvm.of(List.of(), EndlessBuilds.class, arguments.toArray())
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String first = said.readLine();
        assertThat(first).isEqualTo("built 0");
        boolean whilePublishing = random.nextBoolean();
        if (whilePublishing) {
            awaitPublishing(output);
        }
        Thread.sleep(random.nextInt(whilePublishing ? 40 : 200), random.nextInt(1_000_000));
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
    }

    /** Before the first file of a live blog is moved, its record gets a part that lists what will be. */
    private static void awaitPublishing(Path output) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        Path first = output.resolve("blog-0");
        Object before = index(first);
        while (!Files.exists(first.resolve(NEXT)) && index(first).equals(before) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Map<String, String> withoutNext(Map<String, String> tree) {
        var others = new HashMap<>(tree);
        others.keySet().removeIf(path -> path.endsWith(NEXT));
        return others;
    }

    private static Object index(Path liveBlog) throws IOException {
        return Files.readAttributes(liveBlog.resolve("index.html"), "lastModifiedTime,fileKey");
    }

    /** A file is as in one of the clean archives; what is about to be moved is listed in a part of the record of its own. */
    private static void assertWhole(String path, String bytes, List<SortedMap<String, String>> clean) {
        if (path.endsWith(NEXT)) {
            assertThat(bytes).as(path).containsPattern("\nend [0-9a-f]{64}\n$");
        } else {
            Stream<String> known = clean.stream().map(tree -> tree.get(path));
            assertThat(known.anyMatch(bytes::equals)).as(path).isTrue();
        }
    }
}
