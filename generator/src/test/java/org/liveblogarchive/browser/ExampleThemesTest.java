package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.Pixels;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.openqa.selenium.OutputType;

/**
 * The example child themes, as readers see them.
 *
 * <p>Their pictures are not compared with kept ones, as fonts differ from one machine to the next, but with those of the
 * default theme and with the colours that the themes name.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ExampleThemesTest {
    private static final Path EXAMPLES = Path.of("../templates/examples");
    private static final String SUMMIT = "putin-kim-summit-2019/index.html";

    @TempDir
    static Path folder;

    private final Map<String, Path> built = new HashMap<>();
    private final Map<String, BufferedImage> defaults = new HashMap<>();
    private Reader reader;

    @BeforeAll
    void startBrowser() {
        reader = new Reader();
    }

    @AfterAll
    void endBrowser() {
        if (reader != null) {
            reader.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "broadsheet, light, fbf7ee, 1d3a6b",
        "broadsheet, dark,  17150f, 9dbcf2",
        "matchday,   light, ffffff, 0b6b3a",
        "matchday,   dark,  0d1512, 5fd499",
    })
    void a_theme_shows_its_colours_on_phones_and_desks(String theme, String scheme, String paper, String accent)
            throws IOException {
        reader.prefersColours(scheme);
        try (var host = new SiteServer(build(theme), "/")) {
            for (int width :
                    scheme.equals("light") ? new int[] {360, 1440} : new int[] {360}) { // as colours alone differ
                reader.open(host.address(SUMMIT), width);
                BufferedImage themed = picture();
                assertThat(share(themed, paper)).as("paper at %d", width).isGreaterThan(0.25);
                assertThat(share(themed, accent)).as("accent at %d", width).isGreaterThan(0.0002);
                assertThat(reader.number("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                if (width == 360) { // colours are the same at each width, and nothing else of a theme's own is at two
                    assertThat(Axe.violations(reader, scheme.equals("light") ? Axe.Rules.ALL : Axe.Rules.COLOURS))
                            .isEmpty();
                }
                assertThat(reader.complaints()).isEmpty();
                assertThat(share(defaultTheme(scheme, width), accent))
                        .as("the default theme")
                        .isLessThan(0.0002);
            }
        }
    }

    private BufferedImage defaultTheme(String scheme, int width) throws IOException {
        String key = scheme + width;
        if (!defaults.containsKey(key)) {
            try (var plain = new SiteServer(SampleArchive.folder(), "/")) {
                reader.open(plain.address(SUMMIT), width);
                defaults.put(key, picture());
            }
        }
        return defaults.get(key);
    }

    @Test
    void a_theme_changes_words_a_template_and_the_nameplate_alone() throws IOException {
        try (var host = new SiteServer(build("matchday"), "/")) {
            reader.open(host.address(SUMMIT), 1440);
            assertThat(reader.text(".status")).isEqualTo("Full time");
            assertThat(reader.text(".key-events h2")).isEqualTo("Highlights");
            assertThat(reader.text(".summary h2")).isEqualTo("What we covered");
            assertThat(reader.one(".logo").getAccessibleName()).isEqualTo("Harbour Athletic, match centre");
            reader.open(host.address("no-such-page.html"), 1440);
            assertThat(reader.text("h1")).isEqualTo("Off the pitch");
        }
    }

    private Path build(String theme) {
        return built.computeIfAbsent(theme, ExampleThemesTest::buildWith);
    }

    private static Path buildWith(String theme) {
        Path output = folder.resolve(theme);
        Path content = SampleArchive.copyContent(folder.resolve("content of " + theme), "previews: none\n");
        ArchiveReport report = TestArchive.build(ArchiveSettings.builder(content, output)
                .themeDirectory(EXAMPLES.resolve(theme))
                .build());
        assertThat(report.warnings()).isEmpty();
        return output;
    }

    /** Returns the window with the summary at its top, which every theme marks with its accent. */
    private BufferedImage picture() throws IOException {
        reader.scrollTo(
                reader.number("document.querySelector('.summary').getBoundingClientRect().top + scrollY - 100"));
        return ImageIO.read(new ByteArrayInputStream(reader.browser().getScreenshotAs(OutputType.BYTES)));
    }

    private static double share(BufferedImage picture, String colour) {
        return Pixels.share(picture, Integer.parseInt(colour, 16));
    }
}
