package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.liveblogarchive.highlight.CodeKind;
import org.liveblogarchive.model.ThemeColour;
import org.liveblogarchive.support.TestArchive;

/** The colours of code. */
class CodeColoursTest {
    private static final Path ASSETS = Path.of("../templates/theme/assets");

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_colour_of_the_theme(CodeKind kind) throws IOException {
        Matcher rule = Pattern.compile(
                        "\\." + kind.cssClass() + "(?:,\\s*\\.[a-z-]+)* \\{\\s*color: var\\(--([a-z-]+)\\)")
                .matcher(Files.readString(ASSETS.resolve("text.css")));
        assertThat(rule.find()).isTrue();
        assertThat(Stream.of(ThemeColour.values()).map(ThemeColour::property)).contains(rule.group(1));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "CODE_.*")
    void paper_shows_the_light_colours_of_the_default_theme(ThemeColour colour) throws IOException {
        assertThat(ASSETS.resolve("print.css"))
                .content()
                .contains("  --" + colour.property() + ": " + colour.light() + ";\n");
    }

    @Test
    void the_default_colours_have_enough_contrast(@TempDir Path folder) throws IOException {
        // Colours are checked in a theme that sets one.
        assertThat(warnings(folder, "codeKeyword", ThemeColour.CODE_KEYWORD.light()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "CODE_.*")
    void a_colour_without_enough_contrast_is_reported(ThemeColour colour, @TempDir Path folder) throws IOException {
        assertThat(warnings(folder, colour.key(), "#8f8f8f"))
                .singleElement()
                .asString()
                .contains("Low contrast of the “light” colour “" + colour.key() + "” #8f8f8f on “wash” #f5f3ef: “2.9");
    }

    private static List<String> warnings(Path folder, String key, String colour) throws IOException {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
        Path theme = Files.createDirectories(folder.resolve("theme"));
        Files.writeString(theme.resolve("theme.yaml"), "colours:\n  light: {" + key + ": \"" + colour + "\"}\n");
        return TestArchive.build(archive.settings().themeDirectory(theme).build()).warnings().stream()
                .map(Object::toString)
                .toList();
    }
}
