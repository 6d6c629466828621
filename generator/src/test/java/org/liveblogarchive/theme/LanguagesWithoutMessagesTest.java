package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.TestArchive;

/** Languages that the theme has no words in: their pages have English ones, which a warning says. */
class LanguagesWithoutMessagesTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
    }

    @Test
    void the_language_of_an_archive_is_a_warning_once() {
        archive.file("archive.yaml", "title: Arkiv\nlanguage: sv\n")
                .file("summit/liveblog.yaml", "title: Toppmötet\nlanguage: sv\n")
                .file("other/liveblog.yaml", "title: Ett annat\n");
        assertThat(archive.warnings())
                .containsExactly(
                        "archive.yaml:2:1: warning: Language without messages in the theme, so that the interface is in"
                                + " English, “sv”. Expected a language of the default theme, or “messages/sv.properties” in a theme"
                                + " folder. Copy messages/en.properties of the default theme to “messages/sv.properties” in the theme"
                                + " folder, and translate it.");
        assertThat(Jsoup.parse(archive.page("summit/index.html"))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    /** The words of a language in another script are of no use, so its bundle is named with the script. */
    @ParameterizedTest
    @CsvSource({"sv-FI, sv", "sr, sr", "sr-Latn, sr-Latn", "sr-RS, sr", "uz-AF, uz-Arab"})
    void the_language_of_a_live_blog_is_a_warning_in_its_file(String language, String bundle) {
        archive.file("summit/liveblog.yaml", "title: The summit\nlanguage: " + language + "\n");
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .startsWith("summit/liveblog.yaml:2:1: warning: Language")
                .contains("“" + language + "”", "“messages/" + bundle + ".properties”");
    }

    @Test
    void a_live_blog_of_its_own_language_is_no_concern_of_an_archive_in_another() {
        archive.file("archive.yaml", "title: Archive\nlanguage: sv\n")
                .file("summit/liveblog.yaml", "title: The summit\nlanguage: de-CH\n");
        assertThat(archive.warnings()).singleElement().asString().startsWith("archive.yaml:2:1:");
    }

    @Test
    void a_bundle_in_the_theme_ends_the_warning_in_an_incremental_build_too() throws IOException {
        archive.file("archive.yaml", "title: Arkiv\n").file("summit/liveblog.yaml", "title: S\nlanguage: sv\n");
        Path theme = Files.createDirectories(folder.resolve("theme"));
        ArchiveSettings.Builder settings =
                archive.settings().themeDirectory(theme).stateDirectory(folder.resolve("state"));
        for (int i = 0; i < 2; i++) {
            assertThat(TestArchive.build(settings.build()).warnings()).hasSize(1);
        }
        translate(theme.resolve("messages/sv.properties"));
        ArchiveReport report = TestArchive.build(settings.build());
        assertThat(report.warnings()).isEmpty();
        assertThat(Jsoup.parse(archive.page("summit/index.html"))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("sv");
        Path clean = folder.resolve("clean");
        TestArchive.build(archive.settings(clean).themeDirectory(theme).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(clean));
    }

    /** Search engines are given the language of the texts, not that of the words around them. */
    @Test
    void a_translation_in_a_language_without_words_names_its_own_language() {
        archive.file("archive.yaml", "title: Archive\nbaseUrl: https://a.example/\npreviews: none\n")
                .file("summit/liveblog.yaml", """
                title: Toppmötet
                language: sv
                translations:
                  - {language: en, link: https://b.example/}
                """)
                .build();
        assertThat(Jsoup.parse(archive.page("summit/index.html"))
                        .select("head link[hreflang]")
                        .eachAttr("hreflang"))
                .containsExactly("sv", "en");
    }

    /** Writes a bundle that has every message. */
    private static void translate(Path bundle) throws IOException {
        Files.createDirectories(bundle.getParent());
        Files.copy(CldrTest.BUNDLES.resolve("en.properties"), bundle);
    }

    @Test
    void the_bundles_that_serve_a_language_are_of_its_script() {
        assertThat(tags("zh-TW")).containsExactly("zh-TW", "zh-Hant");
        assertThat(tags("zh-Hant-HK")).containsExactly("zh-Hant-HK", "zh-HK", "zh-Hant");
        assertThat(tags("zh-CN")).containsExactly("zh-CN", "zh-Hans", "zh");
        assertThat(tags("de-CH-1996")).containsExactly("de-CH-1996", "de-CH", "de-Latn", "de");
        assertThat(tags("de")).containsExactly("de");
    }

    private static List<String> tags(String language) {
        return BundleNames.serving(Locale.forLanguageTag(language)).stream()
                .map(Locale::toLanguageTag)
                .toList();
    }
}
