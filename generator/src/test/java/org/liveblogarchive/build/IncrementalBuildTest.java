package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.support.Rounds;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** Builds that keep state end with the same files as builds that know nothing. */
@Execution(ExecutionMode.CONCURRENT) // as the series of edits take longer than any class
class IncrementalBuildTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
        for (int i = 0; i < 10; i++) {
            archive.post("post-" + i, 60 + i, "Text " + i + ".");
        }
        archive.file("other/liveblog.yaml", "title: Another\n");
    }

    /** A series of random edits of each kind, or as many as LIVEBLOG_SEEDS says. */
    static LongStream seeds() {
        String seeds = System.getenv("LIVEBLOG_SEEDS");
        return LongStream.rangeClosed(1, seeds == null ? 1 : Long.parseLong(seeds));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_edits_the_files_are_those_of_a_clean_build(long seed) {
        check(new RandomEdits(folder.resolve("random"), seed), seed, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_edits_of_an_archive_with_an_address_the_files_are_those_of_a_clean_build(long seed) {
        check(new RandomEdits(folder.resolve("random"), seed + 6).onTheWeb(), seed, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_edits_templates_that_print_all_their_data_show_it_as_a_clean_build_does(long seed) {
        check(new RandomEdits(folder.resolve("random"), seed + 10).printingAll(), seed, 6);
    }

    private void check(RandomEdits edits, long seed, int steps) {
        var damage = new Random(seed);
        Path output = folder.resolve("random/output");
        var done = new ArrayList<String>();
        for (int step = 0; step < steps * Rounds.LONGER; step++) {
            ArchiveReport report = TestArchive.build(
                    edits.settings(output).stateDirectory(state()).build());
            if (step % 2 == 1) { // as what an earlier build left as it was stays so
                Path clean = folder.resolve("random/clean-" + step);
                ArchiveReport cleanly = TestArchive.build(edits.settings(clean).build());
                assertSame(TestArchive.tree(output), TestArchive.tree(clean), done);
                assertThat(report.warnings()).as("after %s", done).isEqualTo(cleanly.warnings());
                assertThat(report.posts()).isEqualTo(cleanly.posts());
            }
            if (damage.nextInt(5) == 0) {
                done.add(damageState(damage));
            }
            for (int i = damage.nextInt(3); i >= 0; i--) {
                done.add(edits.edit());
            }
        }
    }

    private static void assertSame(Map<String, String> tree, Map<String, String> clean, List<String> done) {
        assertThat(tree.keySet()).as("after %s", done).isEqualTo(clean.keySet());
        assertThat(tree.keySet().stream().filter(path -> !tree.get(path).equals(clean.get(path))))
                .as("files that differ after %s", done)
                .isEmpty();
    }

    @Test
    void without_a_change_no_file_is_written() {
        ArchiveReport first = build();
        ArchiveReport second = build();
        assertThat(second.written()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.written());
        assertThat(second.posts()).isEqualTo(first.posts());
    }

    @Test
    void a_file_that_changed_without_a_newer_time_is_seen() throws IOException {
        build();
        build();
        Path post = archive.content().resolve("summit/post-3.md");
        FileTime time = Files.getLastModifiedTime(post);
        archive.post("post-3", 63, "Text X.");
        Files.setLastModifiedTime(post, time);
        build();
        assertThat(archive.page("summit/post-3.html")).contains("Text X.");
    }

    @Test
    void new_times_alone_are_no_change() throws IOException {
        build();
        Path copy = folder.resolve("checkout");
        TestFiles.copyWhole(archive.content(), copy);
        TestFiles.deleteWhole(archive.content());
        Files.move(copy, archive.content());
        FileTime before = Files.getLastModifiedTime(archive.output().resolve("summit/index.html"));
        assertThat(build().written()).isZero();
        assertThat(Files.getLastModifiedTime(archive.output().resolve("summit/index.html")))
                .isEqualTo(before);
    }

    @Test
    void a_state_that_moved_with_the_project_is_used() throws IOException {
        build();
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        TestFiles.copyWhole(folder, moved);
        try {
            var settings = ArchiveSettings.builder(moved.resolve("content"), moved.resolve("output"))
                    .stateDirectory(moved.resolve("state"))
                    .build();
            assertThat(TestArchive.build(settings).written()).isZero();
        } finally {
            TestFiles.deleteWhole(moved);
        }
    }

    @Test
    void a_published_file_that_was_lost_or_spoilt_is_made_again() throws IOException {
        build();
        var tree = archive.tree();
        Files.delete(archive.output().resolve("summit/post-3.html"));
        Files.writeString(archive.output().resolve("summit/post-4.html"), "spoilt");
        Files.delete(archive.output().resolve("other/index.html"));
        assertThat(build().written()).isEqualTo(3);
        assertThat(archive.tree()).isEqualTo(tree);
    }

    @Test
    void warnings_are_reported_again_although_nothing_changed() {
        archive.post("pictured", 200, "![](media/a.svg)")
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        List<Problem> warnings = build().warnings();
        assertThat(warnings).hasSize(1);
        assertThat(build().warnings()).isEqualTo(warnings);
    }

    @Test
    void an_error_elsewhere_publishes_nothing_and_keeps_the_state_of_what_is_published() {
        build();
        archive.post("post-3", 63, "Changed.").file("other/bad.md", "it has no front matter");
        assertThat(archive.problems(settings())).hasSize(1);
        assertThat(archive.page("summit/post-3.html")).doesNotContain("Changed.");
        archive.remove("other/bad.md");
        assertThat(build().written()).isPositive();
        assertThat(archive.page("summit/post-3.html")).contains("Changed.");
    }

    @Test
    void an_older_post_that_spells_a_tag_otherwise_renames_the_feed_of_the_tag() {
        archive.file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\n");
        for (int i = 0; i < 31; i++) {
            archive.file(
                    "summit/t%02d.md".formatted(i),
                    "---\ntitle: T\ndate: 2019-04-26T10:%02d\ntags: [Energy]\n---\nText.\n".formatted(i));
        }
        build();
        archive.file("summit/older.md", "---\ntitle: T\ndate: 2019-04-20T10:00\ntags: [ENERGY]\n---\nText.\n");
        build();
        assertThat(archive.page("tags/energy.atom")).contains("<title>Posts on “ENERGY”");
        TestArchive clean = new TestArchive(folder.resolve("clean"));
        TestArchive.build(
                ArchiveSettings.builder(archive.content(), clean.output()).build());
        assertSame(archive.tree(), clean.tree(), List.of("an older post"));
    }

    @Test
    void a_changed_post_writes_its_own_page_and_the_full_page_that_shows_it() {
        build();
        archive.post("post-3", 63, "Changed.");
        assertThat(build().written())
                .as("the post, the page, its data, the segment of the search, four manifests, four parts of records")
                .isEqualTo(12);
        assertThat(archive.page("summit/post-3.html")).contains("Changed.");
        assertThat(archive.page("summit/page-2.html")).contains("Changed.");
    }

    @Test
    void a_warning_in_the_text_of_a_post_is_reported_again_when_another_post_changes() {
        archive.post("pictured", 200, "![](media/a.svg)")
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        List<Problem> warnings = build().warnings();
        archive.post("post-3", 63, "Changed.");
        assertThat(build().warnings()).isEqualTo(warnings).hasSize(1);
    }

    @Test
    void a_link_whose_post_is_gone_is_an_error_although_the_post_with_the_link_did_not_change() {
        archive.post("linking", 200, "[See](post-3.md)")
                .file(
                        "summit/related.md",
                        "---\ntitle: R\ndate: 2019-04-25T12:00\nrelated: [{title: T, link: post-3.md}]\n---\n");
        build();
        archive.remove("summit/post-3.md");
        assertThat(archive.problems(settings()))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("summit/linking.md:6:1: error: Link to an unknown post “post-3.md”"),
                        problem -> assertThat(problem)
                                .startsWith("summit/related.md:4:")
                                .contains("error: Link to an unknown post “post-3.md”"));
    }

    @Test
    void a_post_that_gets_another_address_changes_the_pages_that_link_to_it() {
        archive.post("linking", 200, "[See](post-3.md)");
        build();
        archive.file("summit/post-3.md", "---\ntitle: Post\ndate: 2019-04-25T01:03\nslug: moved\n---\n\nText.\n");
        build();
        assertThat(archive.page("summit/linking.html")).contains("href=\"moved.html\"");
        assertThat(archive.output().resolve("summit/post-3.html")).doesNotExist();
    }

    @Test
    void a_picture_of_another_size_changes_the_pages_that_show_it() {
        archive.post("pictured", 200, "![A](media/a.svg)").file("summit/media/a.svg", svg(4, 3));
        build();
        archive.file("summit/media/a.svg", svg(8, 6));
        build();
        assertThat(archive.page("summit/pictured.html")).contains("width=\"8\" height=\"6\"");
    }

    private static String svg(int width, int height) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height + "'/>";
    }

    private String damageState(Random random) {
        try (Stream<Path> files = Files.walk(state())) {
            List<Path> states = files.filter(
                            file -> file.toFile().isFile() && file.toFile().length() > 0)
                    .sorted()
                    .toList();
            Path file = states.get(random.nextInt(states.size()));
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(4)) {
                case 0 -> Files.delete(file);
                case 1 -> Files.write(file, new byte[0]);
                case 2 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                default -> {
                    int at = random.nextInt(bytes.length);
                    bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
                    Files.write(file, bytes);
                }
            }
            return "damaged " + file.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchiveReport build() {
        return TestArchive.build(settings());
    }

    private ArchiveSettings settings() {
        return archive.settings().stateDirectory(state()).build();
    }

    private Path state() {
        return folder.resolve("state");
    }
}
