package org.liveblogarchive.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.media.PlantedFilms.box;
import static org.liveblogarchive.media.PlantedFilms.handler;
import static org.liveblogarchive.media.PlantedMedia.SECRET;
import static org.liveblogarchive.media.PlantedMedia.join;
import static org.liveblogarchive.media.PlantedMedia.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.model.Archive.PictureMetadata;
import org.liveblogarchive.support.TestArchive;

/** A file that is not built as its format says is named, and neither ends a build nor holds it up. */
class DamagedMediaTest {
    @TempDir
    Path folder;

    private CleanedMedia clean(byte[] bytes) throws IOException {
        return MediaCleaner.clean(Files.write(folder.resolve("x"), bytes), PictureMetadata.CREDIT);
    }

    @Test
    void a_damaged_file_is_a_warning_in_each_build_and_an_error_if_something_private_is_in_it() {
        byte[] mp4 = PlantedFilms.box("ftyp", "isom");
        TestArchive archive = PrivateByDefaultTest.archive(folder, "");
        archive.file("summit/media/x.mp4", join(mp4, "\0\0\0\u0003moov"))
                .file("shared/y.mp4", join(mp4, "\0\0\0\u0003moov"));
        archive.post("p3", 90, "[X](media/x.mp4) [Y](../shared/y.mp4)");
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        for (int build = 0; build < 3; build++) {
            assertThat(TestArchive.build(settings).warnings().toString())
                    .contains(
                            "summit/media/x.mp4:1:1: warning: Damaged file, which is published as it is: it has “a box of 3 bytes")
                    .contains("shared/y.mp4:1:1: warning: Damaged file");
            archive.post("q" + build, 91, "One more.");
        }
        archive.file("summit/media/x.mp4", join(mp4, "\0\0\0\u0003moov", "\u00A9xyz\0\u0012\u0015\u00C7", SECRET));
        archive.file("shared/y.mp4", join(mp4, "\0\0\0\u0003moov", "Exif\0\0", PlantedFields.exif()));
        assertThat(archive.problems())
                .anyMatch(problem ->
                        problem.startsWith("summit/media/x.mp4:1:1: error: Damaged file whose private details cannot be"
                                + " removed, “position”: it has “a box of 3 bytes at byte 12”. Expected a file"))
                .anyMatch(problem -> problem.startsWith("shared/y.mp4:1:1: error: Damaged file")
                        && problem.contains("Exif, position"));
    }

    @Test
    void any_change_of_any_file_leaves_one_that_is_cleaned_or_named() throws IOException {
        var random = new Random(7);
        List<byte[]> files = List.copyOf(PlantedMedia.all().values());
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = files.get(i % files.size()).clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(4)) {
                    case 0 -> bytes[at] = (byte) random.nextInt(256);
                    case 1 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xFF);
                    case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0);
                    default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                }
            }
            CleanedMedia clean = clean(bytes);
            try (var copy = clean.open()) {
                assertThat(copy.readAllBytes().length).isEqualTo((int) clean.size());
            }
        }
    }

    @Test
    void no_nesting_and_no_table_takes_the_stack_or_the_time_of_a_build() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            byte[] deep = new byte[0];
            for (int i = 0; i < 5000; i++) {
                deep = box("moov", deep);
            }
            assertThat(clean(join(box("ftyp", "isom"), deep)).damage()).startsWith("a box nested too deeply");
            byte[] segments = "\u0018S\u0080g\u0001\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF"
                    .repeat(5000)
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(clean(join("\u001AE\u00DF\u00A3\u0080", segments)).damage())
                    .startsWith("an element nested too deeply");
            byte[] items =
                    join(number(0, 4), number(0, 2), number(1, 2), number(1, 2), number(0, 2), number(0xFFFF, 2));
            byte[] types = box("infe", number(2, 1), new byte[3], number(1, 2), number(0, 2), "Exif", "\0");
            byte[] endless = box(
                    "meta",
                    number(0, 4),
                    handler("pict"),
                    box("iinf", number(0, 4), number(1, 2), types),
                    box("iloc", items));
            assertThat(clean(join(box("ftyp", "avif"), endless, box("mdat", new byte[1 << 20])))
                            .damage())
                    .startsWith("more data in its items than");
        });
    }
}
