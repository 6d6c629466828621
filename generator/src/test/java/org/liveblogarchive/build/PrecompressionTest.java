package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.Precompression;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** Files that servers can send compressed as they are. */
class PrecompressionTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        Brotli4jLoader.ensureAvailability();
    }

    @Test
    void each_text_file_has_its_compressed_ones_beside_it_and_no_other_file_has() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 12);
        build(archive);
        int texts = 0;
        for (String path : archive.tree().keySet()) {
            Path file = archive.output().resolve(path);
            boolean text = path.matches(".*\\.(html|css|js|json|xml|atom|rss|txt|svg|ics)")
                    && !path.matches("(.*/)?manifest\\.sha256");
            boolean compressed = path.endsWith(".gz") || path.endsWith(".br");
            if (!compressed) {
                assertThat(Files.exists(archive.output().resolve(path + ".gz")))
                        .as(path)
                        .isEqualTo(text);
                assertThat(Files.exists(archive.output().resolve(path + ".br")))
                        .as(path)
                        .isEqualTo(text);
            }
            if (text) {
                texts++;
                byte[] plain = Files.readAllBytes(file);
                byte[] gzip = Files.readAllBytes(archive.output().resolve(path + ".gz"));
                byte[] brotli = Files.readAllBytes(archive.output().resolve(path + ".br"));
                assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                        .isEqualTo(plain);
                assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(plain);
            }
        }
        assertThat(texts).isGreaterThan(60);
    }

    @Test
    void a_new_post_keeps_those_of_the_pages_that_stay() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 12);
        build(archive);
        WebArchive.post(archive, 13);
        Files.delete(archive.output().resolve("summit/p005.html.gz"));
        build(archive);
        var tree = archive.tree();
        assertThat(tree).containsKeys("summit/p005.html.gz", "summit/p013.html.br");
        TestArchive clean = new TestArchive(folder.resolve("clean"));
        TestArchive.build(ArchiveSettings.builder(archive.content(), clean.output())
                .precompress(Set.of(Precompression.values()))
                .build());
        assertThat(tree).isEqualTo(clean.tree());
        archive.build();
        assertThat(archive.tree().keySet()).noneMatch(path -> path.endsWith(".gz") || path.endsWith(".br"));
    }

    private void build(TestArchive archive) {
        TestArchive.build(archive.settings()
                .stateDirectory(folder.resolve("state"))
                .precompress(Set.of(Precompression.values()))
                .build());
    }
}
