package org.liveblogarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.api.ArchiveChecker;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ArchiveVerifier;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.SilentListener;
import org.liveblogarchive.support.Snapshot;
import org.liveblogarchive.support.TestFiles;
import org.liveblogarchive.support.WebArchive;

/** Whatever files users have in and around the folders of an archive: no goal changes one of them. */
class FilesOfUsersTest {
    private static final int TREES = Integer.parseInt(System.getenv().getOrDefault("LIVEBLOG_TREES", "6"));

    /** Names like ours, names beside ours, and names that only look harmless. */
    private static final List<String> IN_OUTPUT = List.of(
            "CNAME",
            "data/results.csv",
            "data/v2",
            "index.html",
            ".nojekyll",
            ".htaccess",
            "robots.txt",
            "sitemap.xml",
            "manifest.sha256",
            "manifest",
            "manifest/files.sha256",
            "x/manifest.sha256",
            "assets",
            "assets/mine.css",
            "tags",
            "tags/mine.html",
            "tags/talks.html",
            "feed.atom",
            "ownership",
            "ownership/mine.owned",
            "ownership/files.owned",
            "ownership/next.owned",
            "ownership/notes.txt",
            "x/ownership/files.owned",
            ".liveblog-staging",
            ".liveblog-staging/mine.txt",
            ".liveblog-staging/_lock",
            ".git/config",
            "summit",
            "summit/index.html",
            "summit/p001.html",
            "summit/p001.html/notes.txt",
            "summit/p002.png",
            "summit/notes.txt",
            "summit/media",
            "summit/media/mine.jpg",
            "summit/media/a.svg",
            "summit/embed/mine.html",
            "summit/old.html",
            "summit/manifest.sha256",
            "summit/manifest/posts-1.sha256",
            "summit/ownership/mine.owned",
            "summit/ownership/posts-1.owned",
            "other",
            "other/index.html",
            "other/notes.txt",
            "other/manifest.sha256",
            "old/index.html",
            "old/mine/index.html");

    private static final List<String> ELSEWHERE = List.of(
            "beside.txt",
            "beside/manifest.sha256",
            "beside/index.html",
            "output-old/index.html",
            "content/notes.txt",
            "content/manifest.sha256",
            "content/index.html",
            "content/_drafts/x.md",
            "content/.git/config",
            "content/summit/media/unused.jpg",
            "content/summit/.old.md.swp",
            "content/summit/media/manifest.sha256",
            "content/assets/mine.js",
            "state/mine.txt",
            "state/mine.state",
            "state/mine.new");

    @TempDir
    Path folder;

    static Stream<Integer> seeds() {
        return Stream.iterate(0, seed -> seed + 1).limit(TREES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stay_as_they_are(int seed) throws IOException {
        var random = new Random(seed);
        WebArchive.withPosts(folder, 12)
                .file("summit/p001.md", "---\ntitle: P\ndate: 2019-04-25T01:01\naliases: [old.html, /old/]\n---\nT\n")
                .file("other/liveblog.yaml", "title: Other\n");
        var settings = ArchiveSettings.builder(folder.resolve("content"), folder.resolve("output"))
                .stateDirectory(folder.resolve("state"))
                .build();
        var users = new TreeSet<String>();
        place(random, users);
        buildAround(settings, users);
        ArchiveReport second = build(settings);
        assertThat(second.written() + second.removed()).isZero();
        place(random, users);
        SortedMap<String, String> before = snapshot(users);
        new ArchiveChecker(settings).check(ArchiveChecker.Links.LEFT_ALONE);
        verify(settings);
        new ArchiveGenerator(settings).serve(0, new SilentListener()).close();
        assertThat(snapshot(users)).isEqualTo(before);
        buildAround(settings, users);
        before = snapshot(users);
        TestFiles.deleteWhole(folder.resolve("content/summit"));
        buildAround(settings, users);
        before.keySet().removeIf(path -> path.startsWith("content/summit/") || !users.contains(path));
        users.removeIf(path -> path.startsWith("content/summit/"));
        assertThat(snapshot(users)).isEqualTo(before);
        ArchiveReport last = build(settings);
        assertThat(last.written() + last.removed()).isZero();
        assertThat(snapshot(users)).isEqualTo(before);
    }

    private static void verify(ArchiveSettings settings) throws IOException {
        try {
            new ArchiveVerifier(settings.outputDirectory()).verify();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("manifest.sha256");
        }
    }

    private SortedMap<String, String> snapshot(Set<String> users) {
        return Snapshot.of(folder, users::contains);
    }

    /** Adds files, folders, links and lists of checksums where nothing is yet. */
    private void place(Random random, Set<String> users) throws IOException {
        var paths = new ArrayList<String>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            paths.add("output/" + IN_OUTPUT.get(random.nextInt(IN_OUTPUT.size())));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            paths.add(ELSEWHERE.get(random.nextInt(ELSEWHERE.size())));
        }
        for (String path : paths) {
            Path file = folder.resolve(path);
            if (isFree(file)) {
                Files.createDirectories(file.getParent());
                add(file, path, random, users);
            }
        }
    }

    private boolean isFree(Path file) {
        for (Path next = file; !next.equals(folder); next = next.getParent()) {
            boolean there = Files.exists(next, LinkOption.NOFOLLOW_LINKS);
            if (there && (next.equals(file) || !Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS))) {
                return false;
            }
        }
        return true;
    }

    private void add(Path file, String path, Random random, Set<String> users) throws IOException {
        users.add(path);
        switch (random.nextInt(6)) {
            case 0 -> {
                Files.createDirectories(file);
                Files.writeString(file.resolve("in-it.txt"), "mine");
                users.add(path + "/in-it.txt");
            }
            case 1 -> {
                TestFiles.write(folder.resolve("linked/index.html"), "mine");
                users.add("linked/index.html");
                Files.createSymbolicLink(file, folder.resolve(random.nextBoolean() ? "linked" : "linked/index.html"));
            }
            case 2 -> Files.writeString(file, "");
            case 3 -> Files.writeString(file, sums(file.getParent()));
            default -> Files.writeString(file, "mine " + random.nextInt());
        }
    }

    /** Returns what {@code sha256sum} prints of all files around, those above included. */
    private String sums(Path from) throws IOException {
        var lines = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.append(Hash.of(file))
                        .append("  ")
                        .append(from.relativize(file))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** Builds; what the build names as in its way, and nothing else, is moved away, as a user would do. */
    private void buildAround(ArchiveSettings settings, Set<String> users) throws IOException {
        for (int attempt = 0; attempt < 50; attempt++) {
            SortedMap<String, String> before = withoutState();
            var named = new TreeSet<String>();
            try {
                new ArchiveGenerator(settings).generate();
                return;
            } catch (ContentProblemsException e) {
                e.problems().stream()
                        .filter(problem -> problem.message().contains(". Expected "))
                        .map(problem -> folder.relativize(problem.file()).toString())
                        .forEach(named::add);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("was not written by a build");
                named.add("output/.liveblog-staging");
            }
            assertThat(withoutState().entrySet())
                    .as("a build with an error")
                    .containsExactlyElementsOf(before.entrySet());
            assertThat(named).isNotEmpty().allMatch(path -> users.contains(path) || isAbove(path, users));
            named.forEach(path -> moveAway(path, users));
        }
        throw new AssertionError("the build never succeeded");
    }

    private SortedMap<String, String> withoutState() {
        return Snapshot.of(folder, path -> !path.startsWith("state"));
    }

    private static boolean isAbove(String path, Set<String> users) {
        return users.stream().anyMatch(user -> user.startsWith(path + "/"));
    }

    private void moveAway(String path, Set<String> users) {
        users.removeIf(user -> user.equals(path) || user.startsWith(path + "/"));
        Path file = folder.resolve(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            TestFiles.deleteWhole(file);
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) { // not in a folder that was moved away just now
            TestFiles.delete(file);
        }
    }

    private static ArchiveReport build(ArchiveSettings settings) throws IOException {
        try {
            return new ArchiveGenerator(settings).generate();
        } catch (ContentProblemsException e) {
            throw new AssertionError(e);
        }
    }
}
