package org.liveblogarchive.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of an archive can be checked in twenty years. */
class ArchiveVerifierTest {
    @TempDir
    Path folder;

    private TestArchive archive;
    private Path output;

    @BeforeEach
    void build() {
        archive = WebArchive.withPosts(folder, 12).file("other/liveblog.yaml", "title: Other\n");
        TestArchive.build(archive.settings()
                .precompress(Set.of(Precompression.values()))
                .hosts(Set.of(WebHost.values()).stream()
                        .filter(host -> host != WebHost.CLOUDFLARE)
                        .collect(java.util.stream.Collectors.toSet()))
                .build());
        output = archive.output();
    }

    @Test
    void the_manifests_name_every_file_with_its_size_hash_and_media_type() throws IOException {
        Map<String, JsonNode> named = new TreeMap<>();
        for (String prefix : new String[] {"", "summit/", "other/"}) {
            for (JsonNode file : JsonMapper.shared()
                    .readTree(archive.page(prefix + "manifest.json"))
                    .get("files")) {
                named.put(prefix + file.get("path").stringValue(), file);
            }
        }
        var files = archive.tree().keySet();
        files.removeIf(path -> path.endsWith(".owned"));
        int records = archive.tree().size() - files.size();
        files.removeIf(path -> path.equals("manifest.json") || path.endsWith("manifest.sha256"));
        assertThat(named.keySet()).isEqualTo(files);
        for (var file : named.entrySet()) {
            byte[] bytes = Files.readAllBytes(output.resolve(file.getKey()));
            assertThat(file.getValue().get("size").intValue()).isEqualTo(bytes.length);
            assertThat(file.getValue().get("sha256").stringValue()).isEqualTo(Hash.of(bytes));
        }
        assertThat(named.get("summit/p001.html").get("type").stringValue()).isEqualTo("text/html");
        assertThat(named.get("summit/feed.atom").get("type").stringValue()).isEqualTo("application/atom+xml");
        assertThat(named.get("summit/media/a.svg").get("type").stringValue()).isEqualTo("image/svg+xml");
        assertThat(new ArchiveVerifier(output).verify()).isEqualTo(report(files.size() + 4 + records));
    }

    private static VerifyReport report(int files) {
        return new VerifyReport(files, java.util.List.of(), java.util.List.of(), java.util.List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"files\":[{\"path\":\"a\",\"sha256\":\"0\",\"size\":1},{\"path\":\"a\",\"sha256\":\"1\",\"size\":1}]}",
                "{\"files\":[{\"path\":\"a\",\"sha256\":\"0\",\"size\":99999999999999999999}]}",
                "{\"files\":[{\"path\":\"../a\",\"sha256\":\"0\",\"size\":1}]}",
                "{\"files\":[",
                "\uFFFF",
                "DEEP"
            })
    void a_manifest_that_cannot_be_read_is_named(String manifest) throws IOException {
        Files.writeString(
                output.resolve("manifest.json"),
                manifest.equals("DEEP") ? "{\"files\":" + "[".repeat(100_000) : manifest);
        var verifier = new ArchiveVerifier(output);
        assertThatThrownBy(verifier::verify)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("manifest.json is no manifest of an archive: ");
    }

    @Test
    void sums_that_are_no_text_are_a_difference() throws IOException {
        Files.write(output.resolve("summit/manifest.sha256"), new byte[] {(byte) 0xFF, 0, '\n', (byte) 0xC3});
        assertThat(new ArchiveVerifier(output).verify().changed()).contains("summit/manifest.sha256");
    }

    @Test
    void what_is_missing_changed_or_extra_is_told() throws IOException {
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
        for (String manifest : new String[] {"summit/manifest.json", "summit/manifest.sha256"}) {
            Files.writeString(output.resolve(manifest), archive.page(manifest).replace(Hash.of(page), Hash.of(forged)));
        }
        assertThat(new ArchiveVerifier(output).verify().changed())
                .containsExactly("summit/manifest.json", "manifest.sha256");
    }

    @Test
    void a_changed_or_missing_list_for_other_programs_is_told() throws IOException {
        Files.writeString(output.resolve("summit/manifest.sha256"), "");
        Files.delete(output.resolve("other/manifest.sha256"));
        VerifyReport report = new ArchiveVerifier(output).verify();
        assertThat(report.changed()).contains("summit/manifest.sha256");
        assertThat(report.missing()).containsExactly("other/manifest.sha256");
    }

    @Test
    void what_is_no_archive_is_told() throws IOException {
        assertThatThrownBy(() -> new ArchiveVerifier(folder.resolve("content")).verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no ");
        Files.writeString(
                output.resolve("manifest.json"), "{\"files\": [{\"path\": \"../x\", \"size\": 1, \"sha256\": \"\"}]}");
        assertThatThrownBy(() -> new ArchiveVerifier(output).verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leads out of the archive");
        Files.writeString(output.resolve("manifest.json"), "{\"files\": [");
        assertThatThrownBy(() -> new ArchiveVerifier(output).verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not JSON at line 1, column");
    }
}
