package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** Themes that would not end, or would publish files from elsewhere, are errors with the name of the file. */
class HostileThemeTest {
    @TempDir
    Path folder;

    private TestArchive archive;
    private Path theme;

    @BeforeEach
    void makeArchive() throws IOException {
        archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
        theme = Files.createDirectories(folder.resolve("theme"));
    }

    private void theme(String name, String text) {
        TestFiles.write(theme.resolve(name), text);
    }

    private List<String> problems() {
        return archive.problems(archive.settings().themeDirectory(theme).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>;<#include 'post.ftlh'>                                   | post.ftlh:2:1",
                "<p>;<#macro a><@a/></#macro>;<@a/>                           | post.ftlh:2:1",
                "<p>;<#macro a><@b/></#macro><#macro b><@a/></#macro>;<@b/>   | post.ftlh:2:1",
                "<p>;<#function a()><#return a()></#function>${a()}           | post.ftlh:2:1",
                "<p>;<#macro a><#attempt><@a/><#recover></#attempt></#macro><@a/> | post.ftlh:2:",
                "<#import 'own.ftlh' as own><@own.a/>                         | own.ftlh:2:1"
            })
    void a_template_in_a_circle(String template, String place) {
        theme("post.ftlh", template.replace(';', '\n'));
        if (template.contains("own.ftlh")) {
            theme("own.ftlh", "<p>\n<#macro a><@a/></#macro>");
        }
        assertThat(problems())
                .singleElement(STRING)
                .startsWith(theme + "/" + place)
                .contains(": error: Template with a macro or a file that includes itself, “");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><#attempt><#if i lt 0></#if><#recover></#attempt></#list>",
                "<#list 1..1000000 as i><#list 1..1000000 as j><#if i < j></#if></#list></#list>",
                "<#list 1..><#items as x></#items></#list>",
                "<#assign t = r'<#list 1.. as i><#assign x = i></#list>'?interpret><@t/>"
            })
    void a_loop_without_end_that_writes_nothing(String loop) {
        theme("post.ftlh", "<p>\n" + loop);
        assertThat(problems())
                .singleElement(STRING)
                .matches(
                        "(?s).*post.ftlh(->anonymous_interpreted:1|:2):"
                                + "\\d+: error: Template with a loop of more than “10000000” steps for one page\\. Expected .*");
    }

    @Test
    void a_text_that_takes_all_memory() {
        theme("post.ftlh", "<p>\n<#assign s = 'a'><#list 1..40 as i><#assign s = s + s></#list>");
        assertThat(problems())
                .singleElement(STRING)
                .startsWith(theme + "/post.ftlh:2:36: error: Template that takes more memory than there is. Expected");
    }

    @Test
    void a_page_without_end() {
        theme("post.ftlh", "<p>\n<#list 1.. as n>${'x'?left_pad(1000000)}</#list>");
        assertThat(problems())
                .singleElement(STRING)
                .startsWith(
                        theme + "/post.ftlh:2:17: error: Template that makes a page of more than “67108864” bytes.");
    }

    @Test
    void style_sheets_in_a_circle() {
        theme("assets/text.css", "@import url(theme.css); @import url(\"other.css\");");
        theme("assets/other.css", "@import url(text.css);");
        assertThat(problems())
                .singleElement(STRING)
                .startsWith(
                        "parts/layout.ftlh:66:42: error: Template that failed: “The assets of the theme use each other"
                                + " in a loop: text.css, other.css, text.css.”");
    }

    @Test
    void an_escape_in_a_bundle_that_is_no_character() {
        theme("messages/en.properties", "share=Sh\\u00e9re \\\\u00zz\npermalink=\\\\\\u00zz\n");
        assertThat(problems())
                .containsExactly(
                        theme
                                + "/messages/en.properties:2:13: error: Invalid escape sequence in a message “\\u00zz”. Expected \\u"
                                + " and four hexadecimal digits, such as \\u00e9. Write the character itself, as message files are in UTF-8.");
    }

    @Test
    void a_symbolic_link_out_of_the_theme() throws IOException {
        Path secret = folder.resolve("secret.css");
        Files.writeString(secret, "p { color: red }");
        Files.createDirectories(theme.resolve("assets"));
        Files.createSymbolicLink(theme.resolve("assets/text.css"), secret);
        Files.createSymbolicLink(theme.resolve("post.ftlh"), secret);
        assertThat(problems())
                .contains(
                        theme + "/assets/text.css:1:1: error: Symbolic link that leads out of the theme folder, to “"
                                + secret
                                + "”. Expected a file or a folder in the theme folder itself. Replace the link with a copy of what it leads to.")
                .anyMatch(problem -> problem.startsWith(
                        theme + "/post.ftlh:1:1: error: Symbolic link that leads out of" + " the theme"));
    }
}
