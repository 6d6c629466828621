package org.liveblogarchive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** What preview pictures do with letters and emoji that their font lacks. */
class PreviewLettersTest {
    private static final String EXPECTED =
            " Expected a TrueType font with this letter, as fonts/preview.ttf in the theme folder. Add such a font, or write"
                    + " “previews: none” in archive.yaml. Until then, previews leave out the line.";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: Test archive\nbaseUrl: https://example.org/live/\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Goal 🎉 for Nordhavn                | Goal for Nordhavn
            🎉 Goal for Nordhavn                | Goal for Nordhavn
            Goal for Nordhavn 🎉🎉              | Goal for Nordhavn
            Goal 🎉 🥳 for Nordhavn             | Goal for Nordhavn
            Goal for Nordhavn 🎉!               | Goal for Nordhavn!
            Family 👨‍👩‍👧‍👦 of four           | Family of four
            Thumbs 👍🏽 up                      | Thumbs up
            Rainbow 🏳️‍🌈 flag                 | Rainbow flag
            France 🇫🇷 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 England | France and England
            1️⃣ of 2️⃣                           | 1 of 2
            ©️ Nordhavn                         | © Nordhavn
            """)
    void an_emoji_is_left_out_without_a_gap_and_without_a_warning(String headline, String drawn) {
        post("a", headline);
        post("b", drawn);
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.tree().get("summit/a.png")).isEqualTo(archive.tree().get("summit/b.png"));
        assertThat(archive.page("summit/a.html")).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unabhängigkeitserklärung",
                "Geschwindigkeitsbegrenzung kommt",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void a_long_word_does_not_leave_the_picture(String headline) throws IOException {
        post("a", headline);
        post("b", "Short");
        archive.build();
        assertThat(rightMargin("a")).isEqualTo(rightMargin("b"));
    }

    private int[] rightMargin(String slug) throws IOException {
        BufferedImage picture =
                ImageIO.read(archive.output().resolve("summit/" + slug + ".png").toFile());
        return picture.getRGB(picture.getWidth() - 40, 0, 40, picture.getHeight(), null, 0, 40);
    }

    @Test
    void a_wide_space_is_a_space() {
        post("a", "Wide\u3000space");
        post("b", "Wide space");
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.tree().get("summit/a.png")).isEqualTo(archive.tree().get("summit/b.png"));
    }

    @Test
    void an_emoji_in_the_titles_of_live_blog_and_archive_is_left_out_too() {
        archive.file("archive.yaml", "title: 📰 Test archive\nbaseUrl: https://example.org/live/\n")
                .file("summit/liveblog.yaml", "title: The summit 🤝\n");
        post("a", "🎉");
        assertThat(archive.warnings()).isEmpty();
        String withEmoji = archive.tree().get("summit/index.png");
        archive.file("archive.yaml", "title: Test archive\nbaseUrl: https://example.org/live/\n")
                .file("summit/liveblog.yaml", "title: The summit\n");
        archive.build();
        assertThat(archive.tree().get("summit/index.png")).isEqualTo(withEmoji);
    }

    @Test
    void a_letter_that_the_font_lacks_is_a_warning_at_each_headline() {
        post("c", "Talks 会談が始まった");
        archive.file("summit/d.md", "---\ndate: 2019-04-25T13:00\ntitle: \"\\u4f1a 🎉\"\n---\n会 Text.\n");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/c.md:2:14: warning: Letter in the headline that the font of the preview pictures lacks “会”."
                                + EXPECTED,
                        "summit/d.md:3:1: warning: Letter in the headline that the font of the preview pictures lacks “会”."
                                + EXPECTED);
        assertThat(archive.warnings()).as("in each build").hasSize(2);
    }

    @Test
    void a_title_that_the_font_lacks_is_a_warning_once() {
        archive.file("archive.yaml", "title: 会談\nbaseUrl: https://example.org/live/\n")
                .file("summit/liveblog.yaml", "timezone: Asia/Tokyo\ntitle: 会談\n");
        post("a", "Talks");
        post("b", "Talks again");
        assertThat(archive.warnings())
                .containsExactly(
                        "archive.yaml:1:1: warning: Letter in the title of the archive that the font of the preview pictures"
                                + " lacks “会”." + EXPECTED,
                        "summit/liveblog.yaml:2:8: warning: Letter in the headline that the font of the preview pictures lacks"
                                + " “会”." + EXPECTED);
    }

    private void post(String slug, String title) {
        archive.file(
                "summit/" + slug + ".md",
                "---\ntitle: " + title + "\ndate: 2019-04-25T12:00:0" + (slug.charAt(0) - 'a') + "\n---\nText.\n");
    }
}
