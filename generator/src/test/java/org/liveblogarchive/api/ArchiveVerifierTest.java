package org.liveblogarchive.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;
import org.liveblogarchive.support.WebArchive;

/** A copy of an archive can be checked in twenty years. */
class ArchiveVerifierTest {
    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static TestArchive built;

    @TempDir
    Path folder;

    private TestArchive archive;
    private Path output;

    @BeforeAll
    static void build(@TempDir Path once) {
        built = WebArchive.withPosts(once, 12).file("other/liveblog.yaml", "title: Other\n");
        build(built);
    }

    /** Copies the built archive, as compressing its files takes longest. */
    @BeforeEach
    void copy() {
        archive = new TestArchive(folder);
        output = archive.output();
        TestFiles.copyWhole(built.content(), archive.content());
        TestFiles.copyWhole(built.output(), output);
    }

    private static void build(TestArchive archive) {
        TestArchive.build(archive.settings()
                .precompress(Set.of(Precompression.GZIP))
                .hosts(Set.of(WebHost.values()).stream()
                        .filter(host -> host != WebHost.CLOUDFLARE)
                        .collect(java.util.stream.Collectors.toSet()))
                .build());
    }

    @Test
    void all_files_are_checked() throws IOException {
        assertThat(verifier().verify())
                .isEqualTo(new VerifyReport(archive.tree().size(), List.of(), List.of(), List.of()));
    }

    private ArchiveVerifier verifier() {
        return new ArchiveVerifier(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "x",
                HASH + "  a",
                HASH + "  ../a\n",
                HASH + "  /a\n",
                HASH + " *a\n",
                HASH + "  a\n" + HASH + "  a\n",
                "\uFFFF"
            })
    void a_first_manifest_that_cannot_be_read_is_named(String manifest) throws IOException {
        Files.write(output.resolve("manifest.sha256"), manifest.getBytes(manifest.equals("\uFFFF") ? UTF_16 : UTF_8));
        var verifier = verifier();
        assertThatThrownBy(verifier::verify)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("manifest.sha256 is not a manifest of an archive: it ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\u0000", HASH + "  ../a\n"})
    void a_damaged_part_is_named_and_what_it_listed_is_not_called_extra(String damage) throws IOException {
        for (String part : List.of("summit/manifest.sha256", "summit/manifest/posts-1.sha256", partWithLiveBlog())) {
            byte[] whole = Files.readAllBytes(output.resolve(part));
            Files.writeString(output.resolve(part), damage);
            assertThat(verifier().verify().changed()).containsExactly(part);
            assertThat(verifier().verify().extra()).isEmpty();
            assertThat(verifier().verify().isWhole()).isFalse();
            Files.write(output.resolve(part), whole);
        }
        assertThat(verifier().verify().isWhole()).isTrue();
    }

    @Test
    void parts_that_are_missing_or_of_others_are_named() throws IOException {
        Path part = output.resolve("summit/manifest/posts-1.sha256");
        Files.move(part, part.resolveSibling("posts-9.sha256"));
        assertThat(verifier().verify().missing()).containsExactly("summit/manifest/posts-1.sha256");
        Files.move(part.resolveSibling("posts-9.sha256"), part);
        TestFiles.write(output.resolve("summit/manifest/posts-9.sha256"), "mine");
        TestFiles.write(output.resolve("strange/manifest.sha256"), HASH + "  x\n");
        assertThat(verifier().verify())
                .isEqualTo(new VerifyReport(
                        archive.tree().size() - 2,
                        List.of(),
                        List.of(),
                        List.of("strange/manifest.sha256", "summit/manifest/posts-9.sha256")));
        Files.delete(part);
        Files.createDirectory(part);
        assertThat(verifier().verify().missing()).containsExactly("summit/manifest/posts-1.sha256");
    }

    /** Whoever makes a tree that is whole and not one of ours gets a report, and no exception. */
    @Test
    void a_forged_tree_is_reported() throws IOException {
        Path forged = folder.resolve("forged");
        String last = "";
        for (int i = 3_000; i > 0; i--) {
            String path = "manifest/" + i + ".sha256";
            TestFiles.write(forged.resolve(path), last.isEmpty() ? "" : last);
            last = Hash.of(forged.resolve(path)) + "  " + path + "\n";
        }
        TestFiles.write(forged.resolve("manifest.sha256"), last);
        assertThat(new ArchiveVerifier(forged).verify().changed()).containsExactly("manifest/3000.sha256");
        TestFiles.write(forged.resolve("manifest/b.sha256"), HASH + "  x\n");
        TestFiles.write(forged.resolve("manifest/a.sha256"), HASH + "  x\n");
        TestFiles.write(
                forged.resolve("manifest.sha256"),
                Hash.of(HASH + "  x\n") + "  manifest/a.sha256\n" + Hash.of(HASH + "  x\n") + "  manifest/b.sha256\n");
        VerifyReport twice = new ArchiveVerifier(forged).verify();
        assertThat(twice.missing()).containsExactly("x");
        assertThat(twice.changed()).containsExactly("manifest/b.sha256");
    }

    @Test
    void missing_changed_and_extra_files_are_reported() throws IOException {
        Files.delete(output.resolve("summit/p003.html"));
        Files.writeString(output.resolve("summit/p004.html"), "changed");
        Files.writeString(
                output.resolve("summit/media/a.svg"),
                archive.page("summit/media/a.svg").replace('9', '8'));
        Files.writeString(output.resolve("CNAME"), "mine");
        VerifyReport report = new ArchiveVerifier(output).verify();
        assertThat(report.missing()).containsExactly("summit/p003.html");
        assertThat(report.changed()).containsExactly("summit/media/a.svg", "summit/p004.html");
        assertThat(report.extra()).containsExactly("CNAME");
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void a_manifest_that_was_changed_with_its_file_is_found_by_that_of_the_archive() throws IOException {
        String page = archive.page("summit/p004.html");
        String forged = page.replace("Text 4", "Lies 4");
        Files.writeString(output.resolve("summit/p004.html"), forged);
        forge("summit/manifest/posts-1.sha256", Hash.of(page), Hash.of(forged));
        assertThat(verifier().verify().changed()).containsExactly("summit/manifest/posts-1.sha256");
    }

    private void forge(String manifest, String hash, String forged) throws IOException {
        String text = archive.page(manifest);
        assertThat(text).contains(hash);
        Files.writeString(output.resolve(manifest), text.replace(hash, forged));
    }

    @Test
    void a_live_blog_is_checked_alone() throws IOException {
        Files.writeString(output.resolve("other/index.html"), "changed");
        Files.writeString(output.resolve("index.html"), "changed");
        Files.delete(output.resolve("summit/p003.html"));
        Files.writeString(output.resolve("summit/mine.txt"), "mine");
        Files.writeString(output.resolve("mine.txt"), "mine");
        for (String name : List.of("summit", "summit/", "summit/manifest.sha256")) {
            VerifyReport report = verifier().verify(name);
            assertThat(report.missing()).containsExactly("summit/p003.html");
            assertThat(report.changed()).isEmpty();
            assertThat(report.extra()).containsExactly("summit/mine.txt");
            assertThat(report.files()).isLessThan(archive.tree().size() - 40);
        }
        assertThat(verifier().verify("other").changed()).containsExactly("other/index.html");
        assertThat(verifier().verify(".").changed()).containsExactly("index.html");
        assertThat(verifier().verify(".").missing()).isEmpty();
        assertThat(verifier().verify(".").extra()).containsExactly("mine.txt");
    }

    @Test
    void a_part_is_checked_alone_with_the_manifests_that_lead_to_it() throws IOException {
        Files.writeString(output.resolve("summit/index.html"), "changed");
        Files.writeString(output.resolve("summit/p003.html"), "changed");
        assertThat(verifier().verify("summit/manifest/posts-1.sha256").changed())
                .containsExactly("summit/p003.html");
        assertThat(verifier().verify("summit/manifest/files.sha256").changed()).containsExactly("summit/index.html");
        assertThat(verifier().verify("manifest/files.sha256").isWhole()).isTrue();
        Files.writeString(output.resolve("summit/manifest.sha256"), HASH + "  x\n");
        assertThat(verifier().verify("summit/manifest/posts-1.sha256").changed())
                .containsExactly("summit/manifest.sha256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nosuch",
                "",
                "..",
                "../content",
                "summit/media",
                "summit/manifest/posts-99.sha256",
                "/",
                "summit/ownership"
            })
    void a_part_that_does_not_exist_is_an_error(String part) {
        var verifier = verifier();
        assertThatThrownBy(() -> verifier.verify(part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not among the manifests of");
    }

    @Test
    void only_what_changed_since_an_earlier_copy_is_checked() throws IOException {
        Path earlier = folder.resolve("earlier");
        copyManifests(earlier);
        assertThat(verifier().verifySince(earlier)).isEqualTo(new VerifyReport(1, List.of(), List.of(), List.of()));
        WebArchive.post(archive, 13).remove("other/liveblog.yaml").remove("other");
        int before = archive.tree().size();
        build(archive);
        VerifyReport report = verifier().verifySince(earlier);
        assertThat(report).isEqualTo(new VerifyReport(report.files(), List.of(), List.of(), List.of()));
        assertThat(report.files()).isBetween(20, before / 2);
        Files.writeString(output.resolve("summit/p013.html"), "changed");
        Files.writeString(output.resolve("summit/p002.html"), "changed, but not since then");
        Files.delete(output.resolve("summit/index.html"));
        TestFiles.write(output.resolve("other/index.html"), "still there");
        report = verifier().verifySince(earlier);
        assertThat(report.changed()).containsExactly("summit/p013.html");
        assertThat(report.missing()).containsExactly("summit/index.html");
        assertThat(report.extra()).containsExactly("other/index.html");
    }

    @Test
    void of_an_earlier_copy_only_what_its_first_manifest_vouches_for_counts() throws IOException {
        Path earlier = folder.resolve("earlier");
        copyManifests(earlier);
        WebArchive.post(archive, 13);
        build(archive);
        int few = verifier().verifySince(earlier).files();
        Files.copy(
                output.resolve("summit/manifest.sha256"),
                earlier.resolve("summit/manifest.sha256"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(verifier().verifySince(earlier).files()).isGreaterThan(few + 40);
        TestFiles.deleteWhole(earlier.resolve("summit"));
        assertThat(verifier().verifySince(earlier).files()).isGreaterThan(few + 40);
        Files.writeString(earlier.resolve("manifest.sha256"), "x");
        var verifier = verifier();
        assertThatThrownBy(() -> verifier.verifySince(earlier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a manifest of an archive");
        Files.delete(earlier.resolve("manifest.sha256"));
        assertThatThrownBy(() -> verifier.verifySince(earlier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not exist, so that the files cannot be checked");
    }

    private void copyManifests(Path to) {
        archive.tree().forEach((path, text) -> {
            if (path.endsWith(".sha256")) {
                TestFiles.write(to.resolve(path), text.getBytes(ISO_8859_1));
            }
        });
    }

    /** Returns the manifest in the archive's own folder that lists that of a live blog. */
    private String partWithLiveBlog() {
        return archive.tree().entrySet().stream()
                .filter(file -> file.getKey().startsWith("manifest/"))
                .filter(file -> file.getValue().contains("  summit/manifest.sha256\n"))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void a_folder_that_is_not_an_archive_is_reported() {
        assertThatThrownBy(() -> new ArchiveVerifier(folder.resolve("content")).verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not exist, so that the files cannot be checked");
    }
}
