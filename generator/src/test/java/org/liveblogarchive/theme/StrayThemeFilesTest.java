package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** Files and messages of a theme that change nothing on any page. */
class StrayThemeFilesTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
    }

    private Path theme() {
        return folder.resolve("theme");
    }

    private void theme(String name, String text) {
        TestFiles.write(theme().resolve(name), text);
    }

    private List<String> warnings() throws ContentProblemsException {
        return TestArchive.build(archive.settings().themeDirectory(theme()).build()).warnings().stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "livblog.ftlh, Did you mean “live-blog.ftlh”?",
        "asets/post.css, Did you mean “assets/post.css”?",
        "en.properties, Did you mean “messages/en.properties”?",
        "post.css, Did you mean “assets/post.css”?",
        "parts/Post.ftl, Did you mean “parts/post.ftlh”?",
        "notes/plan of the year.txt, 'Remove the file, or use it in a template.'",
    })
    void a_file_that_replaces_nothing_is_a_warning(String name, String fix) throws ContentProblemsException {
        theme(name, "");
        assertThat(warnings())
                .containsExactly(theme().resolve(name) + ":1:1: warning: Theme file that is not used “" + name
                        + "”. Expected the path of a file in the default theme, or a file that another file of the theme names. "
                        + fix);
    }

    @Test
    void files_that_are_used_are_none() throws ContentProblemsException {
        theme("theme.yaml", "colours: {light: {accent: '#0b6b3a'}}\n");
        theme("assets/print.css", "");
        theme("assets/own.css", "");
        theme("messages/sv.properties", "");
        theme("README.md", "Ours.");
        theme("fonts/LICENSE.txt", "Ours.");
        theme(".gitignore", "");
        theme("parts/ours.ftlh", "<#macro hello>Hello</#macro>");
        theme("redirect.ftlh", "<#import \"parts/ours.ftlh\" as ours>${assets[\"own.css\"]}");
        assertThat(warnings()).noneMatch(warning -> warning.contains("is not used"));
    }

    @Test
    void a_message_that_no_template_asks_for_is_a_warning_at_its_line() throws ContentProblemsException {
        theme("messages/en.properties", "# Ours\nshare=Pass on\n permalnk = Link to this\nfullTime=Full time\n");
        assertThat(warnings())
                .containsExactly(
                        theme().resolve("messages/en.properties") + ":3:1: warning: Unknown message “permalnk”."
                                + " Expected a message of messages/en.properties. Did you mean “permalink”?");
    }

    @Test
    void a_message_of_another_language_has_to_be_in_english_too() throws ContentProblemsException {
        archive.file("summit/liveblog.yaml", "title: The summit\nlanguage: de\n");
        theme("messages/de.properties", "abpfiff=Abpfiff\n");
        assertThat(warnings())
                .containsExactly(theme().resolve("messages/de.properties") + ":1:1: warning: Unknown message"
                        + " “abpfiff”. Expected a message of messages/en.properties. Remove the line, or add the"
                        + " message to messages/en.properties.");
        theme("messages/en.properties", "abpfiff=Full time\n");
        assertThat(warnings()).isEmpty();
    }
}
