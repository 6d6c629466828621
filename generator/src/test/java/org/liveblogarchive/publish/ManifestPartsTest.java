package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.api.ArchiveVerifier;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.Rounds;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** Manifests in parts: a tree of hashes of which a new post changes few and short files. */
class ManifestPartsTest {
    private static final Pattern FULL =
            Pattern.compile("(.*/)?(?:manifest|ownership)/(\\d-)?posts-(\\d+)\\.(?:sha256|owned)");

    @TempDir
    Path folder;

    @Test
    void sha256sum_verifies_every_part_and_one_hash_leads_to_every_file() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 120).file("other/liveblog.yaml", "title: Other\n");
        archive.build();
        assertThat(archive.output().resolve("summit/manifest/posts-5.sha256")).exists();
        assertThat(archive.output().resolve("other/manifest")).doesNotExist();
        var files = new TreeSet<>(archive.tree().keySet());
        for (String path : List.copyOf(files)) {
            if (path.endsWith(".sha256")) {
                sha256sum(archive.output().resolve(path));
            }
        }
        files.removeIf(OwnershipTest::isRecord);
        assertThat(reached(archive.tree())).isEqualTo(files);
    }

    /** As a user would: in the folder, with the path of the part. */
    private static void sha256sum(Path manifest) throws Exception {
        boolean ofPart = manifest.getParent().endsWith("manifest");
        Path directory = ofPart ? manifest.getParent().getParent() : manifest.getParent();
        Process check = new ProcessBuilder(
                        "sha256sum",
                        "--check",
                        "--strict",
                        directory.relativize(manifest).toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String result = new String(check.getInputStream().readAllBytes(), UTF_8);
        assertThat(check.waitFor()).as(result).isZero();
        assertThat(result.lines()).isNotEmpty().allMatch(line -> line.endsWith(": OK"));
    }

    /** Returns the files that the manifests list, beginning at the first, each checked by its hash. */
    private static Set<String> reached(SortedMap<String, String> tree) {
        var reached = new TreeSet<>(List.of("manifest.sha256"));
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String manifest = next.poll();
            String prefix = manifest.replaceFirst("(manifest/[^/]+|manifest\\.sha256)$", "");
            for (String line : tree.get(manifest).lines().toList()) {
                String path = prefix + line.substring(66);
                byte[] bytes = tree.get(path).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(Hash.of(bytes)).as(path).isEqualTo(line.substring(0, 64));
                assertThat(reached.add(path)).as(path + " is listed once").isTrue();
                if (path.endsWith(".sha256")) {
                    next.add(path);
                }
            }
        }
        return reached;
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 3 * Rounds.LONGER);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_new_post_changes_no_full_part_whatever_the_archive_is_like(int seed) {
        var random = new Random(seed);
        TestArchive archive = new TestArchive(folder);
        int size = 1 + random.nextInt(12);
        archive.file(
                "archive.yaml",
                "title: A\npreviews: none\npageSize: %d\n%s"
                        .formatted(size, seed % 2 == 0 ? "" : "baseUrl: https://a.example/\n"));
        int count = random.nextInt(130);
        for (int i = 0; i < count; i++) {
            post(archive, "summit", i, random);
        }
        for (int i = random.nextInt(60); i >= 0; i--) {
            archive.file("event-" + i + "/liveblog.yaml", "title: Event %d\n".formatted(i));
        }
        archive.file("summit/liveblog.yaml", "title: Summit\n").build();
        SortedMap<String, String> before = archive.tree();
        for (int i = 0; i < 4; i++, count++) {
            post(archive, "summit", count, random);
            archive.build();
            SortedMap<String, String> after = archive.tree();
            for (String path : before.keySet()) {
                if (isFull(path, count)) {
                    assertThat(after.get(path)).as(path).isEqualTo(before.get(path));
                }
            }
            before = after;
        }
        TestArchive clean = new TestArchive(folder.resolve("clean"));
        TestArchive.build(archive.settings(clean.output()).build());
        assertThat(clean.tree()).isEqualTo(before);
    }

    /** Returns whether a part lists what is complete with posts before that number. */
    private static boolean isFull(String path, int posts) {
        Matcher part = FULL.matcher(path);
        if (!part.matches()) {
            return false;
        }
        int level = part.group(2) == null ? 1 : Integer.parseInt(part.group(2).replace("-", ""));
        return Integer.parseInt(part.group(3)) * Math.pow(Parts.POSTS, level) <= posts;
    }

    private static void post(TestArchive archive, String liveBlog, int number, Random random) {
        archive.file(
                liveBlog + "/p%04d.md".formatted(number),
                "---\ntitle: P\ndate: 2019-04-25T%02d:%02d\ntags: [t%d, common]\n---\nText.\n"
                        .formatted(number / 60, number % 60, random.nextInt(80)));
    }

    /** As in a live blog of 20 000 posts, and in an archive of 5 000 live blogs; the promise is some 50 kB. */
    @Test
    void what_one_new_post_changes_is_bounded_whatever_the_number_of_files() throws IOException {
        var paths = new TreeMap<String, String>();
        for (int post = 0; post < 20_000; post++) {
            for (String form :
                    List.of("post-%05d.html", "post-%05d.png", "embed/post-%05d.html", "embed/post-%05d.json")) {
                paths.put(form.formatted(post), Hash.of(form + post));
            }
        }
        for (int tag = 0; tag < 2_000; tag++) {
            paths.put("tag-%04d.html".formatted(tag), Hash.of("tag" + tag));
        }
        for (String one :
                List.of("index.html", "feed.atom", "feed.rss", "feed.json", "liveblog.json", "calendar.ics")) {
            paths.put(one, Hash.of(one));
        }
        assertThat(bytesOfChange(
                        paths,
                        List.of(
                                "post-20000.html",
                                "post-20000.png",
                                "embed/post-20000.html",
                                "index.html",
                                "feed.atom",
                                "feed.rss",
                                "feed.json",
                                "liveblog.json",
                                "tag-0007.html",
                                "tag-0099.html",
                                "post-19999.html")))
                .isLessThan(40_000);
        var archive = new TreeMap<String, String>();
        for (int i = 0; i < 5_000; i++) {
            archive.put("event-%05d/manifest.sha256".formatted(i), Hash.of("e" + i));
            archive.put("tags/tag-%05d.html".formatted(i), Hash.of("t" + i));
        }
        assertThat(bytesOfChange(
                        archive,
                        List.of(
                                "event-04999/manifest.sha256",
                                "index.html",
                                "archive.json",
                                "tags/tag-00001.html",
                                "tags/tag-00009.html")))
                .isLessThan(40_000);
    }

    private static long bytesOfChange(SortedMap<String, String> paths, List<String> changed) throws IOException {
        SortedMap<String, String> before = manifests(paths);
        changed.forEach(path -> paths.put(path, Hash.of("changed")));
        SortedMap<String, String> after = manifests(paths);
        return after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .mapToLong(file -> file.getValue().length())
                .sum();
    }

    private static SortedMap<String, String> manifests(SortedMap<String, String> hashes) throws IOException {
        var manifests = new TreeMap<String, String>();
        Manifest.write(
                hashes,
                Parts.of(
                        hashes.keySet(),
                        path -> path.contains("post-") ? Integer.parseInt(path.replaceAll("\\D", "")) : -1),
                (path, bytes) -> manifests.put(path, UTF_8.decode(bytes).toString()));
        return manifests;
    }

    @Test
    void a_verification_of_a_large_archive_finds_it_whole() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 90);
        for (int i = 0; i < 40; i++) {
            archive.file("event-" + i + "/liveblog.yaml", "title: Event %d\n".formatted(i));
        }
        archive.build();
        var report = new ArchiveVerifier(archive.output()).verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.extra()).isEmpty();
        assertThat(report.files()).isEqualTo(archive.tree().size());
        assertThat(Files.isDirectory(archive.output().resolve("manifest"))).isTrue();
    }
}
