package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveVerifier;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.Snapshot;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** The record of the files that builds wrote: whole or an error, in parts that stay, and there before the files are. */
class OwnershipRecordTest {
    @TempDir
    Path folder;

    private TestArchive archive;
    private Path output;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSevenPosts(folder)
                .file("archive.yaml", "title: Test archive\npageSize: 3\nsearch: false\n");
        output = archive.output();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "cut", "other", "binary", "huge"})
    void a_damaged_record_is_an_error_with_its_name_and_nothing_is_touched(String damage) throws IOException {
        archive.build();
        Path record = records(output.resolve("summit")).get(0);
        byte[] whole = Files.readAllBytes(record);
        String text = Files.readString(record);
        switch (damage) {
            case "" -> Files.writeString(record, "");
            case "title" -> Files.writeString(record, text.replace("Test archive", "Lest archive"));
            case "cut" -> Files.writeString(record, text.substring(0, text.length() - 70));
            case "other" -> Files.writeString(record, text.replace("  index.html", "  ../../x.html"));
            case "huge" -> {
                try (var file = new java.io.RandomAccessFile(record.toFile(), "rw")) {
                    file.setLength(1L << 33);
                }
            }
            default -> Files.write(record, new byte[] {(byte) 0xFF, 0, 1});
        }
        archive.remove("summit/p7.md");
        SortedMap<String, String> before =
                Snapshot.of(folder, path -> !path.endsWith(record.getFileName().toString()));
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith(record + ":1:1: error: Damaged record of the files of the archive: it ");
        assertThat(new ArchiveVerifier(output).verify().changed())
                .contains(output.relativize(record).toString());
        assertThat(Snapshot.of(
                        folder, path -> !path.endsWith(record.getFileName().toString())))
                .isEqualTo(before);
        Files.write(record, whole);
        archive.build();
        assertThat(archive.tree()).doesNotContainKey("summit/p7.html");
    }

    @Test
    void a_record_of_a_live_blog_that_is_gone_counts_too() throws IOException {
        archive.file("match/liveblog.yaml", "title: The match\n").build();
        archive.remove("match/liveblog.yaml").remove("match");
        Path record = records(output.resolve("match")).get(0);
        Files.writeString(record, Files.readString(record) + "x");
        SortedMap<String, String> before = Snapshot.of(folder);
        assertThat(archive.problems()).singleElement().asString().startsWith(record.toString());
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    @Test
    void paths_that_lead_out_make_no_record() throws IOException {
        Path secret = folder.resolve("secret.txt");
        TestFiles.write(secret, "secret");
        TestFiles.write(output.resolve("mine.txt"), "mine");
        for (String path : List.of("../secret.txt", "a/../../secret.txt", secret.toString(), "", ".", "a//b", "a\\b")) {
            assertThat(OwnershipRecord.isPath(path)).as(path).isFalse();
            var record = new OwnershipRecord("title Test archive", ".", new TreeMap<>());
            record.hashes().put(path, Hash.of(secret));
            TestFiles.write(output.resolve("ownership/files.owned"), record.bytes());
            assertThat(archive.problems()).as(path).singleElement().asString().contains("has an invalid path in line");
            assertThat(secret).hasContent("secret");
        }
    }

    @Test
    void a_record_leads_through_no_link() throws IOException {
        archive.build();
        Path outside = Files.createDirectories(folder.resolve("outside"));
        TestFiles.copyWhole(output.resolve("summit/media"), outside.resolve("media"));
        TestFiles.deleteWhole(output.resolve("summit/media"));
        Files.createSymbolicLink(output.resolve("summit/media"), outside.resolve("media"));
        SortedMap<String, String> before = Snapshot.of(outside);
        removeSummit();
        archive.file("other/liveblog.yaml", "title: Other\n").build();
        assertThat(Snapshot.of(outside)).isEqualTo(before);
        assertThat(output.resolve("summit/media")).isSymbolicLink();
    }

    @Test
    void full_parts_of_the_record_do_not_change_when_posts_are_added() throws IOException {
        for (int i = 8; i <= 65; i++) {
            archive.post("q%03d".formatted(i), 100 + i, "Text.");
        }
        archive.build();
        SortedMap<String, String> before = records();
        assertThat(before).containsKeys("posts-1.owned", "posts-2.owned", "posts-3.owned");
        archive.post("q999", 1400, "Text.").build();
        SortedMap<String, String> after = records();
        assertThat(after.get("posts-1.owned")).isEqualTo(before.get("posts-1.owned"));
        assertThat(after.get("posts-2.owned")).isEqualTo(before.get("posts-2.owned"));
        assertThat(after.get("posts-3.owned")).isNotEqualTo(before.get("posts-3.owned"));
        assertThat(before.get("posts-1.owned"))
                .contains("  p1.html\n", "  q023.html\n", "  page-7.html\n", "  manifest/posts-1.sha256\n");
    }

    @Test
    void after_a_build_that_was_killed_its_files_are_still_ours() throws IOException {
        archive.build();
        SortedMap<String, String> before = archive.tree();
        archive.post("p8", 68, "New.").build();
        SortedMap<String, String> after = archive.tree();
        var moved = new TreeMap<String, String>();
        for (String path : List.of("p8.html", "index.html", "p7.html")) {
            moved.put(path, Hash.of(output.resolve("summit/" + path)));
        }
        TestFiles.deleteWhole(output);
        before.forEach((path, text) -> TestFiles.write(output.resolve(path), text));
        TestFiles.write(
                output.resolve("summit/ownership/next.owned"),
                new OwnershipRecord("title Test archive", "summit", moved).bytes());
        for (String path : List.of("p8.html", "index.html")) {
            TestFiles.write(output.resolve("summit/" + path), after.get("summit/" + path));
        }
        archive.remove("summit/p8.md").build();
        assertThat(archive.tree()).isEqualTo(before);
    }

    @Test
    void what_a_killed_build_was_about_to_write_is_not_ours_before_it_has_those_bytes() throws IOException {
        archive.build();
        var announced = new TreeMap<String, String>();
        announced.put("p8.html", Hash.of("the page that was never moved"));
        TestFiles.write(
                output.resolve("summit/ownership/next.owned"),
                new OwnershipRecord("title Test archive", "summit", announced).bytes());
        TestFiles.write(output.resolve("summit/p8.html"), "mine");
        archive.post("p8", 68, "New.");
        assertOnlyProblem(
                output.resolve("summit/p8.html") + ":1:1: error: File in the output folder that no build wrote.");
        archive.remove("summit/p8.md").build();
        assertThat(output.resolve("summit/p8.html")).hasContent("mine");
        assertThat(output.resolve("summit/ownership/next.owned")).doesNotExist();
    }

    /** The part that gets files from another may be moved after the one that loses them. */
    @Test
    void a_build_that_is_killed_between_two_parts_of_the_record_loses_no_file() throws IOException {
        archive.build();
        SortedMap<String, String> before = archive.tree();
        for (int i = 8; !Files.exists(output.resolve("summit/ownership/posts-1.owned")); i++) {
            before = archive.tree();
            archive.post("q" + i, 60 + i, "Text.").build(); // until the files are too many for one part
        }
        SortedMap<String, String> one = before;
        SortedMap<String, String> after = archive.tree();
        List<String> records = after.keySet().stream()
                .filter(path -> path.startsWith("summit/")
                        && OwnershipTest.isRecord(path)
                        && !after.get(path).equals(one.get(path)))
                .toList();
        assertThat(records).hasSizeGreaterThan(1);
        var next = new TreeMap<String, String>();
        for (String record : records) {
            next.putAll(OwnershipRecord.read(output.resolve(record)).hashes());
        }
        for (String moved : records) {
            TestFiles.deleteWhole(output);
            var killed = new TreeMap<>(after);
            killed.keySet().removeAll(records);
            records.stream().filter(path -> one.containsKey(path)).forEach(path -> killed.put(path, one.get(path)));
            killed.put(moved, after.get(moved));
            killed.forEach((path, text) -> TestFiles.write(output.resolve(path), text.getBytes(ISO_8859_1)));
            TestFiles.write(
                    output.resolve("summit/ownership/next.owned"),
                    new OwnershipRecord("title Test archive", "summit", next).bytes());
            archive.build();
            assertThat(archive.tree()).as("killed after %s", moved).isEqualTo(after);
        }
    }

    private SortedMap<String, String> records() {
        return TestArchive.tree(output.resolve("summit/ownership"));
    }

    private static List<Path> records(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ownership"))) {
            return files.sorted().toList();
        }
    }

    private void assertOnlyProblem(String start) {
        SortedMap<String, String> before = Snapshot.of(folder);
        assertThat(archive.problems()).singleElement().asString().startsWith(start);
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    private void removeSummit() {
        TestFiles.deleteWhole(archive.content().resolve("summit"));
    }
}
