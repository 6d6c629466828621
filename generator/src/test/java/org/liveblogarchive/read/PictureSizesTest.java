package org.liveblogarchive.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageProcessingException;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.media.PlantedFilms;
import org.liveblogarchive.model.Picture.Size;

/** The dimensions of pictures are read in little memory and time, whatever else a file holds. */
class PictureSizesTest {
    private static final byte[] SIGNATURE = "\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1);
    private static final byte[] SIDEWAYS = {
        'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0
    };

    @TempDir
    Path folder;

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = join(type.getBytes(ISO_8859_1), content);
        var check = new CRC32();
        check.update(named);
        return join(number(content.length), named, number((int) check.getValue()));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] header() {
        return join(SIGNATURE, chunk("IHDR", join(number(48), number(32), new byte[] {8, 2, 0, 0, 0})));
    }

    private static byte[] zeros(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                deflated.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private Size size(byte[] png) throws IOException, ImageProcessingException {
        return PictureSizes.read(Files.write(folder.resolve("a.png"), png));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zTXt:Comment\0\0", "zTXt:Raw profile type exif\0\0", "iTXt:Comment\0\1\0\0\0", "iCCP:x\0\0"})
    void a_chunk_that_stands_for_much_takes_no_memory(String chunk) throws Exception {
        byte[] content = join(chunk.substring(5).getBytes(ISO_8859_1), zeros(60));
        byte[] png = join(header(), chunk(chunk.substring(0, 4), content), chunk("IEND", new byte[0]));
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(size(png)).isEqualTo(new Size(48, 32));
        assertThat(memory.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(20 << 20);
    }

    @Test
    void exif_turns_it_as_in_browsers() throws Exception {
        byte[] exif = chunk("eXIf", SIDEWAYS);
        assertThat(size(join(header(), exif, chunk("IDAT", new byte[9])))).isEqualTo(new Size(32, 48));
        assertThat(size(join(header(), chunk("IDAT", new byte[9]), exif))).isEqualTo(new Size(32, 48));
        assertThat(size(join(header(), chunk("eXIf", new byte[3])))).isEqualTo(new Size(48, 32));
    }

    /** Which browsers leave out there: they turn pictures in AVIF as the picture says itself. */
    @Test
    void exif_does_not_turn_a_picture_in_avif() throws Exception {
        assertThat(size(PlantedFilms.turnedAvif(0))).isEqualTo(new Size(48, 32));
        assertThat(size(PlantedFilms.turnedAvif(1))).isEqualTo(new Size(32, 48));
        assertThat(size(PlantedFilms.turnedAvif(2))).isEqualTo(new Size(48, 32));
    }

    @Test
    void what_is_cut_has_the_dimensions_that_it_begins_with() throws Exception {
        assertThat(size(header())).isEqualTo(new Size(48, 32));
        assertThat(size(join(header(), number(-1), new byte[] {'e', 'X', 'I', 'f', 0})))
                .isEqualTo(new Size(48, 32));
        assertThatThrownBy(() -> size(SIGNATURE)).isInstanceOf(ImageProcessingException.class);
        assertThatThrownBy(() -> size(join(SIGNATURE, chunk("IDAT", new byte[20]))))
                .isInstanceOf(ImageProcessingException.class);
    }

    @Test
    void the_parts_of_a_picture_that_say_nothing_of_it_take_no_time() {
        byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, 2};
        byte[] frame = {(byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 32, 0, 48, 1, 1, 0x11, 0};
        byte[] loop =
                join(new byte[] {'!', (byte) 0xFF, 11}, "NETSCAPE2.0".getBytes(ISO_8859_1), new byte[] {3, 1, 0, 0, 0});
        byte[] screen = join("GIF89a".getBytes(ISO_8859_1), new byte[] {48, 0, 32, 0, 0, 0, 0});
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            byte[] start = {(byte) 0xFF, (byte) 0xD8};
            byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
            assertThat(size(join(start, repeat(comment, 2_000_000), frame, scan)))
                    .isEqualTo(new Size(48, 32));
            assertThat(size(join(screen, repeat(loop, 400_000)))).isEqualTo(new Size(48, 32));
        });
        assertThatThrownBy(() -> size("GIF89a".getBytes(ISO_8859_1))).isInstanceOf(ImageProcessingException.class);
    }

    private static byte[] repeat(byte[] bytes, int times) {
        var all = new byte[bytes.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }
}
