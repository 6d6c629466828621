package org.liveblogarchive.preview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Drawing a picture that does not end ends the build, with the picture's name. */
class PictureFileTest {
    private static final Path FILE = Path.of("summit", "media", "a.svg");

    @Test
    void drawing_without_end_is_an_error_with_the_name_of_the_file() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> PictureFile.inTime(Duration.ofMillis(20), FILE, () -> {
                    never.await();
                    return null;
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("Drawing the picture “" + FILE + "” into a preview took more than 0 seconds. Expected a"
                        + " picture that is drawn in a few seconds. Export it again in a simpler form");
    }

    @Test
    void a_fault_of_the_library_has_the_name_of_the_file_too() {
        assertThatThrownBy(() -> PictureFile.inTime(Duration.ofMinutes(1), FILE, () -> {
                    throw new IllegalStateException("no such paint");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot draw the picture “" + FILE + "”: java.lang.IllegalStateException: no such paint");
    }
}
