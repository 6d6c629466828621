package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.media.PlantedMedia.CREDIT;
import static org.liveblogarchive.media.PlantedMedia.SECRET;
import static org.liveblogarchive.media.PlantedMedia.join;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.support.TestArchive;

/** Published pictures, sound and video do not say where, by whom and with what they were made; credit stays. */
class PrivateByDefaultTest {
    private static final String LEAD =
            "---\ntitle: P\ndate: 2019-04-25T03:00\nimage: {file: media/a.jpg, alt: A}\n---\nText.\n";

    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/]{200,}=*");

    /** For an archive that is built once, which most tests only look at. */
    @TempDir
    static Path once;

    private static TestArchive built;

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeAll
    static void build() {
        built = archive(once, "").file("summit/p3.md", LEAD);
        built.build();
    }

    @BeforeEach
    void look() {
        archive = built;
    }

    private TestArchive with(String settings) {
        archive = archive(folder, settings);
        return archive;
    }

    static TestArchive archive(Path folder, String settings) {
        TestArchive archive = TestArchive.withSummit(folder)
                .file(
                        "archive.yaml",
                        "title: Test archive\nbaseUrl: https://a.example/\npreviews: none\nfeeds: {formats: [atom, rss, json]}\n"
                                + settings);
        var post = new StringBuilder();
        var shared = new StringBuilder();
        PlantedMedia.all().forEach((name, bytes) -> {
            archive.file("summit/media/" + name, bytes).file("shared/" + name, bytes);
            post.append("[A file](media/").append(name).append(")\n");
            shared.append("[A file](../shared/").append(name).append(")\n");
        });
        archive.post("p1", 60, post + "\n\n![A](media/a.jpg) ![E](media/e.avif)")
                .post("p2", 61, shared.toString());
        return archive;
    }

    /** Returns all published bytes of a file, with what is written in base 64 in it. */
    private static String whole(String bytes) {
        var whole = new StringBuilder(bytes);
        Matcher coded = BASE_64.matcher(bytes);
        while (coded.find()) {
            String text = coded.group();
            whole.append(new String(Base64.getDecoder().decode(text.substring(0, text.length() / 4 * 4)), ISO_8859_1));
        }
        return whole.toString();
    }

    private Path published(String name) {
        return archive.output().resolve("summit/media/" + name);
    }

    private Metadata metadata(String name) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(published(name).toFile());
    }

    private String tags(String name) throws IOException, ImageProcessingException {
        var tags = new StringBuilder();
        for (Directory directory : metadata(name).getDirectories()) {
            directory.getTags().forEach(tag -> tags.append(tag).append('\n'));
            if (directory instanceof XmpDirectory xmp) {
                tags.append(xmp.getXmpProperties());
            }
            assertThat(directory.getErrors()).as(name).isEmpty();
        }
        return tags.toString();
    }

    @Test
    void a_position_in_any_format_is_in_no_published_file() {
        Map<String, byte[]> planted = PlantedMedia.all();
        assertThat(planted)
                .allSatisfy((name, bytes) -> assertThat(whole(new String(bytes, ISO_8859_1)))
                        .as(name)
                        .contains(SECRET));
        assertThat(archive.tree())
                .containsKeys("summit/media/a.jpg", "shared/n.webm")
                .allSatisfy((path, bytes) -> {
                    assertThat(whole(bytes)).as(path).doesNotContain(SECRET);
                });
        assertThat(archive.content().resolve("summit/media/a.jpg")).hasBinaryContent(PlantedPictures.jpeg());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "b.png", "d.webp"})
    void an_independent_reader_finds_credit_colours_and_orientation_but_no_position(String name)
            throws IOException, ImageProcessingException {
        Metadata metadata = metadata(name);
        assertThat(metadata.getDirectories())
                .noneMatch(each -> each instanceof GpsDirectory
                        || each instanceof ExifSubIFDDirectory
                        || each instanceof ExifThumbnailDirectory);
        assertThat(tags(name))
                .contains("Copyright - " + CREDIT, "Artist - " + CREDIT)
                .contains(
                        "photoshop:Credit=" + CREDIT,
                        "dc:creator[1]=" + CREDIT + " Å",
                        "xmpRights:UsageTerms=" + CREDIT)
                .doesNotContain("GPS", "Serial", "History", "CreatorTool", "Make");
        assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)
                        .getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .isEqualTo(6);
        assertThat(metadata.getDirectoriesOfType(IccDirectory.class)).hasSize(1);
        if (name.equals("a.jpg")) {
            IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
            assertThat(iptc.getString(IptcDirectory.TAG_BY_LINE)).isEqualTo(CREDIT);
            assertThat(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE)).isEqualTo(CREDIT);
            assertThat(iptc.getString(IptcDirectory.TAG_CITY)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "credit", "all"})
    void what_stays_is_said_in_the_archives_file(String keep) throws IOException {
        with("pictureMetadata: " + keep + "\n").build();
        for (var file : PlantedMedia.all().entrySet()) {
            byte[] bytes = Files.readAllBytes(published(file.getKey()));
            String text = whole(new String(bytes, ISO_8859_1));
            if (keep.equals("all")) {
                assertThat(bytes).as(file.getKey()).isEqualTo(file.getValue());
            } else {
                assertThat(text).as(file.getKey()).doesNotContain(SECRET);
                boolean picture = file.getKey().compareTo("g") < 0;
                assertThat(text.contains(CREDIT)).as(file.getKey()).isEqualTo(!picture || keep.equals("credit"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "b.png", "c.gif"})
    void no_pixel_changes(String name) throws IOException {
        BufferedImage before =
                ImageIO.read(new ByteArrayInputStream(PlantedMedia.all().get(name)));
        BufferedImage after = ImageIO.read(published(name).toFile());
        assertThat(after.getRGB(0, 0, 48, 32, null, 0, 48)).isEqualTo(before.getRGB(0, 0, 48, 32, null, 0, 48));
        if (name.equals("a.jpg")) {
            byte[] coded = PlantedMedia.picture("jpg");
            assertThat(new String(Files.readAllBytes(published(name)), ISO_8859_1))
                    .endsWith(new String(Arrays.copyOfRange(coded, 20, coded.length), ISO_8859_1));
        }
    }

    @Test
    void dimensions_and_sizes_on_pages_and_in_feeds_are_those_of_published_files() throws IOException {
        long size = Files.size(published("a.jpg"));
        assertThat(archive.page("summit/feed.rss")).contains("length=\"" + size + "\"");
        assertThat(archive.page("summit/index.html")).contains("width=\"32\" height=\"48\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e.avif", "g.mp4", "h.mov", "i.m4a", "k.flac", "l.ogg", "m.wav", "n.webm", "o.mp4"})
    void nothing_moves_in_files_that_refer_to_their_own_bytes(String name) throws IOException {
        byte[] before = PlantedMedia.all().get(name);
        byte[] after = Files.readAllBytes(published(name));
        assertThat(after).hasSameSizeAs(before);
        int coded = new String(before, ISO_8859_1).indexOf("the coded");
        assertThat(new String(after, ISO_8859_1).indexOf("the coded")).isEqualTo(coded);
    }

    @Test
    void files_that_hold_nothing_private_are_published_byte_for_byte() throws IOException {
        with("");
        byte[] gif = PlantedMedia.picture("gif");
        byte[] jpeg = PlantedMedia.picture("jpg");
        byte[] png = PlantedMedia.picture("png");
        archive.file("summit/media/x.gif", gif).file("summit/media/x.jpg", jpeg).file("summit/media/x.png", png);
        archive.post("p3", 90, "![](media/x.gif)![](media/x.jpg)![](media/x.png)")
                .build();
        assertThat(published("x.gif")).hasBinaryContent(gif);
        assertThat(published("x.jpg")).hasBinaryContent(jpeg);
        assertThat(published("x.png")).hasBinaryContent(png);
    }

    @Test
    void each_file_is_cleaned_once_and_later_builds_publish_the_same() throws IOException {
        with("");
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        int files = 2 * PlantedMedia.all().size();
        assertThat(TestArchive.build(settings).notes())
                .anyMatch(note -> note.contains("copies of " + files + " files"));
        var tree = archive.tree();
        ArchiveReport second = TestArchive.build(settings);
        assertThat(second.written()).isZero();
        assertThat(second.notes()).isEmpty();
        archive.post("p9", 120, "One more.");
        assertThat(TestArchive.build(settings).notes()).noneMatch(note -> note.contains("private"));
        assertThat(archive.tree()).containsAllEntriesOf(media(tree));
        assertClean();
        archive.file("summit/media/a.jpg", join(PlantedMedia.picture("jpg"), SECRET));
        assertThat(TestArchive.build(settings).notes()).anyMatch(note -> note.contains("copies of 1 file."));
        assertClean();
        Files.writeString(
                archive.content().resolve("archive.yaml"),
                Files.readString(archive.content().resolve("archive.yaml")) + "pictureMetadata: none\n");
        TestArchive.build(settings);
        assertThat(archive.page("shared/f.svg")).doesNotContain(CREDIT);
        assertClean();
    }

    private static Map<String, String> media(Map<String, String> tree) {
        tree.keySet().removeIf(path -> !path.matches("(summit/media|shared)/.*"));
        return tree;
    }

    private void assertClean() {
        Path clean = folder.resolve("clean");
        TestArchive.build(archive.settings(clean).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(clean));
    }

    @Test
    void what_is_in_a_file_of_another_format_is_named() {
        with("").file("summit/media/x.pdf", join("%PDF-1.4 stream Exif\0\0", PlantedFields.exif()));
        archive.file("summit/media/y.pdf", "%PDF-1.4 /Author (Anna)".getBytes(UTF_8));
        archive.post("p3", 90, "[X](media/x.pdf) [Y](media/y.pdf)");
        assertThat(archive.warnings())
                .anyMatch(warning -> warning.startsWith(
                        "summit/media/x.pdf:1:1: warning: Private details “Exif, position” in a file whose"))
                .noneMatch(warning -> warning.contains("y.pdf"));
    }

    @Test
    void what_a_camera_measured_is_named_where_it_cannot_be_removed() {
        byte[] film = PlantedFilms.mp4("isom");
        byte[] gopro = join(
                PlantedFilms.box("ftyp", "isom", new byte[4]),
                PlantedFilms.box("mdat", "DEVC", new byte[8], "GPS5l\u0014", new byte[20]),
                PlantedFilms.box("trak", PlantedFilms.box("mdia", PlantedFilms.handler("meta"))));
        with("").file("summit/media/x.mp4", Arrays.copyOf(film, film.length - 3))
                .file("summit/media/y.mp4", gopro);
        archive.post("p3", 90, "[X](media/x.mp4) [Y](media/y.mp4)");
        assertThat(archive.problems(archive.settings().build()))
                .anyMatch(problem -> problem.startsWith("summit/media/x.mp4:1:1: error: Damaged file whose private"
                        + " details cannot be removed, “Exif, IPTC, XMP, position, telemetry”: it has “"))
                .anyMatch(problem -> problem.startsWith("summit/media/y.mp4:1:1: error: Damaged file whose private"
                        + " details cannot be removed, “position, telemetry”: it has “"));
    }
}
