package org.liveblogarchive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.media.PlantedFilms;
import org.liveblogarchive.support.Pixels;
import org.liveblogarchive.support.TestArchive;

/** The pictures that other sites show of pages. */
class PreviewPicturesTest {
    private static final int PAPER = 0xFFFFFF;
    private static final int INK = 0x1B1B1A;
    private static final int ACCENT = 0xA80F2C;

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: Test archive\nbaseUrl: https://example.org/live/\npageSize: 3\n")
                .post("a", 60, "Text.")
                .post("b", 61, "Text.");
    }

    @Test
    void each_post_and_each_live_blog_has_one_that_its_pages_name() throws IOException {
        build();
        assertThat(pictures()).containsExactly("a.png", "b.png", "index.png");
        for (String name : pictures()) {
            BufferedImage picture = picture(name);
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            assertThat(picture.getRGB(600, 2) & 0xFFFFFF).isEqualTo(ACCENT);
            assertThat(picture.getRGB(2, 600) & 0xFFFFFF).isEqualTo(PAPER);
            assertThat(Pixels.share(picture, INK)).isBetween(0.003, 0.2);
        }
        assertThat(property("summit/a.html", "og:image")).isEqualTo("https://example.org/live/summit/a.png");
        assertThat(property("summit/a.html", "og:url")).isEqualTo("https://example.org/live/summit/a.html");
        assertThat(property("summit/index.html", "og:image")).isEqualTo("https://example.org/live/summit/index.png");
        assertThat(property("summit/index.html", "og:image:width")).isEqualTo("1200");
    }

    @Test
    void an_archive_without_an_address_has_none() {
        archive.file("archive.yaml", "title: Test archive\n");
        build();
        assertThat(pictures()).isEmpty();
        assertThat(page("summit/a.html").select("meta[property]")).isEmpty();
    }

    @Test
    void posts_may_share_that_of_their_live_blog() {
        archive.file("archive.yaml", "title: T\nbaseUrl: https://example.org/\npreviews: liveblogs\n");
        build();
        assertThat(pictures()).containsExactly("index.png");
        assertThat(property("summit/a.html", "og:image")).isEqualTo("https://example.org/summit/index.png");
        archive.file("archive.yaml", "title: T\nbaseUrl: https://example.org/\npreviews: none\n");
        build();
        assertThat(pictures()).isEmpty();
    }

    @Test
    void a_lead_picture_is_shown_above_the_headline_whatever_its_format() throws IOException {
        for (String format : List.of("png", "jpg", "gif")) {
            archive.file("summit/media/red." + format, photo(format));
            lead("media/red." + format);
            assertThat(redAbove()).as(format).isTrue();
        }
        archive.file(
                "summit/media/red.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20'"
                        + " fill='#e00000'/></svg>");
        lead("media/red.svg");
        assertThat(redAbove()).isTrue();
        archive.file(
                "summit/media/dot.webp",
                Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"));
        lead("media/dot.webp");
        assertThat(picture("index.png").getRGB(600, 2) & 0xFFFFFF).isNotEqualTo(ACCENT);
    }

    @Test
    void a_picture_that_cannot_be_drawn_is_a_warning_in_each_build_and_left_out() throws IOException {
        byte[] broken = photo("png");
        Arrays.fill(broken, 60, broken.length - 20, (byte) 7);
        archive.file("summit/media/broken.png", broken)
                .file("summit/liveblog.yaml", "title: The summit\nimage: {file: media/broken.png, alt: Broken}\n");
        for (int i = 0; i < 2; i++) {
            assertThat(build().warnings())
                    .singleElement()
                    .asString()
                    .contains("summit/media/broken.png:1:1: warning: Picture that the preview picture cannot contain");
        }
        assertThat(picture("index.png").getRGB(600, 2) & 0xFFFFFF).isEqualTo(ACCENT);
    }

    @Test
    void a_headline_in_arabic_begins_at_the_right() throws IOException {
        archive.file("summit/liveblog.yaml", "title: قمة\nlanguage: ar\n")
                .file("archive.yaml", "title: A\nbaseUrl: https://a.b/\nlanguage: ar\n");
        assertThat(build().warnings()).isEmpty();
        BufferedImage picture = picture("index.png");
        assertThat(Pixels.share(picture.getSubimage(700, 100, 500, 500), INK)).isGreaterThan(0.005);
        assertThat(Pixels.share(picture.getSubimage(0, 100, 500, 500), INK)).isZero();
    }

    @Test
    void only_those_are_made_again_whose_headline_or_picture_changed() throws IOException {
        archive.file("summit/media/red.png", photo("png"))
                .file("summit/liveblog.yaml", "title: The summit\nimage: {file: media/red.png, alt: Red}\n")
                .file(
                        "summit/own.md",
                        "---\ntitle: O\ndate: 2019-04-25T12:00\nimage: {file: media/own.svg, alt: O}\n---\n")
                .file("summit/media/own.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'/>");
        build();
        age();
        archive.file("summit/a.md", "---\ntitle: Another headline\ndate: 2019-04-25T01:00\n---\nText.\n")
                .post("b", 61, "Another text.");
        build();
        assertThat(madeAnew()).containsExactly("a.png");
        age();
        archive.file(
                "summit/media/own.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><rect width='4' height='2'/></svg>");
        build();
        assertThat(madeAnew()).containsExactly("own.png");
    }

    private void lead(String file) {
        archive.file("summit/liveblog.yaml", "title: The summit\nimage: {file: " + file + ", alt: Red}\n");
        assertThat(build().warnings()).isEmpty();
    }

    private boolean redAbove() throws IOException {
        int colour = picture("index.png").getRGB(600, 100);
        return ((colour >> 16) & 0xFF) > 200 && (colour & 0xFFFF) < 0x2020;
    }

    private static byte[] photo(String format) throws IOException {
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                image.setRGB(x, y, 0xE00000);
            }
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private ArchiveReport build() {
        return TestArchive.build(
                archive.settings().stateDirectory(folder.resolve("state")).build());
    }

    private List<String> pictures() {
        return archive.tree().keySet().stream()
                .filter(path -> path.matches("summit/[^/]+\\.png"))
                .map(path -> path.substring("summit/".length()))
                .toList();
    }

    private BufferedImage picture(String name) throws IOException {
        return ImageIO.read(archive.output().resolve("summit").resolve(name).toFile());
    }

    private void age() throws IOException {
        for (String name : pictures()) {
            Files.setLastModifiedTime(archive.output().resolve("summit").resolve(name), FileTime.from(Instant.EPOCH));
        }
        build();
    }

    private List<String> madeAnew() throws IOException {
        return pictures().stream()
                .filter(name -> archive.output()
                                .resolve("summit")
                                .resolve(name)
                                .toFile()
                                .lastModified()
                        > 0)
                .toList();
    }

    private Document page(String path) {
        return Jsoup.parse(archive.page(path));
    }

    private String property(String path, String name) {
        return page(path).select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void a_picture_in_avif_is_left_out_with_one_warning() {
        archive.file("summit/media/a.avif", PlantedFilms.turnedAvif(0))
                .file(
                        "summit/c.md",
                        "---\ntitle: C\ndate: 2019-04-25T03:00\nimage: {file: media/a.avif, alt: A}\n---\nC.\n")
                .file(
                        "summit/d.md",
                        "---\ntitle: D\ndate: 2019-04-25T04:00\nimage: {file: media/a.avif, alt: A}\n---\nD.\n");
        assertThat(archive.warnings())
                .filteredOn(warning -> warning.contains("a.avif"))
                .containsExactly(
                        "summit/media/a.avif:1:1: warning: Picture that the preview picture cannot contain: “AVIF,"
                                + " which only browsers can read”. Expected an RGB picture in JPEG, PNG, GIF, WebP"
                                + " or SVG that is within the size limits. Export the picture again, or in a smaller"
                                + " size. Until then, the preview leaves it out.");
    }
}
