package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.browser.engine.Engine;
import org.liveblogarchive.support.SampleArchive;

/** Pictures of each kind of page, for people to look at before a release: {@code target/pictures} has a folder for each engine. */
@EnabledIfSystemProperty(
        named = "liveblog.pictures",
        matches = "true",
        disabledReason = "pictures are taken before a release: -Pengines")
@Tag("engines")
class PicturesTest {
    private static final Path FOLDER = Path.of("target/pictures");

    @ParameterizedTest
    @CsvSource({"360, light", "1440, light", "360, dark", "1440, dark"})
    void each_kind_of_page_has_a_picture(int width, String scheme) throws IOException {
        Engine engine = Engine.chosen();
        Path folder = Files.createDirectories(FOLDER.resolve(engine.name().toLowerCase(Locale.ROOT)));
        try (var reader = new Reader();
                var host = new SiteServer(SampleArchive.folder(), "/")) {
            reader.prefersColours(scheme);
            for (String page : SampleArchive.pageOfEachKind()) {
                reader.open(host.address(page), width);
                reader.loadModules();
                reader.awaitPicturesInView();
                byte[] picture = reader.picture();
                String name = page.replace('/', '-').replace(".html", "") + "-" + width + "-" + scheme + ".png";
                Files.write(folder.resolve(name), picture);
                BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture));
                assertThat(shown.getWidth()).as(page).isEqualTo(width);
            }
        }
    }
}
