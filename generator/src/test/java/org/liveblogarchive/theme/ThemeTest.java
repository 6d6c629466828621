package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** A project's own theme folder, and what templates may do. */
class ThemeTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
    }

    @Test
    void a_template_of_the_same_name_replaces_the_default_one() throws IOException {
        theme("post.ftlh", "<p>${post.title} of ${liveBlog.title}</p>");
        build();
        assertThat(archive.page("summit/a.html")).isEqualTo("<p>Post a of The summit</p>");
        assertThat(archive.page("summit/index.html")).contains("<!DOCTYPE html>");
    }

    @Test
    void a_part_and_a_style_sheet_can_be_replaced_alone() throws IOException {
        theme("assets/text.css", "p { color: rebeccapurple }");
        theme("messages/en.properties", "permalink=Link to this");
        build();
        assertThat(archive.page("summit/index.html")).contains("Link to this");
        try (Stream<Path> assets = Files.list(archive.output().resolve("assets"))) {
            assertThat(assets.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("text."));
        }
        assertThat(asset("pages/live-blog.")).contains("p { color: rebeccapurple }", ".live-blog-head");
    }

    @Test
    void a_style_sheet_that_others_import_becomes_a_part_of_them() throws IOException {
        theme("assets/text.css", "@import 'deep/own.css';\n@import url(own.css) screen;\nb { color: red }\n");
        theme("assets/deep/own.css", "p { background: url('../tile.svg') }\n");
        theme("assets/own.css", "i { color: tan }\n");
        theme("assets/tile.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        build();
        assertThat(asset("pages/live-blog."))
                .containsPattern("p \\{ background: url\\(\"\\.\\./tile\\.[0-9a-f]{10}\\.svg\"\\) }\n"
                        + "@media screen \\{\ni \\{ color: tan }\n}\nb \\{ color: red }")
                .doesNotContain("@import");
    }

    @Test
    void a_script_that_others_import_is_published_and_carries_a_hash() throws IOException {
        theme("assets/times.js", "import { a } from \"./own/a.js\";\nconst later = () => import('./own/b.js');\n");
        theme("assets/own/a.js", "import './b.js';\nexport const a = 1;\n");
        theme("assets/own/b.js", "");
        build();
        String b = "b.e3b0c44298.js";
        assertThat(archive.output().resolve("assets/own/" + b)).exists();
        String script = asset("times.");
        assertThat(script).contains("const later = () => import(\"./own/" + b + "\");");
        String a = script.replaceAll("(?s).*from \"\\./own/(a\\.[0-9a-f]{10}\\.js)\".*", "$1");
        assertThat(archive.page("assets/own/" + a)).contains("import \"./" + b + "\";");
    }

    /** Returns the published asset whose path in the folder of assets begins with a text. */
    private String asset(String start) throws IOException {
        return archive.tree().entrySet().stream()
                .filter(file -> file.getKey().startsWith("assets/" + start))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void a_language_of_the_users_own_must_have_every_word() throws IOException {
        archive.file("archive.yaml", "title: A\nlanguage: da\n");
        theme(
                "messages/da.properties",
                Files.readString(Path.of("../templates/theme/messages/en.properties"))
                        .replace("permalink=Permalink\n", ""));
        assertThat(problems())
                .containsExactly(theme()
                        + "/messages/da.properties:1:1: error: No message “permalink”. Expected all messages of"
                        + " messages/en.properties. Add a line “permalink=…”; in English it is “Permalink”.");
    }

    @Test
    void a_picture_that_a_style_sheet_names_is_published_and_carries_a_hash() throws IOException {
        theme("assets/text.css", "p { background: url(\"tile.svg\") }");
        theme("assets/tile.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        build();
        String style = asset("pages/live-blog.");
        String name = style.replaceAll("(?s).*url\\(\"(.*?)\"\\).*", "$1");
        assertThat(name).matches("\\.\\./tile\\.[0-9a-f]{10}\\.svg");
        assertThat(archive.output().resolve("assets/pages").resolve(name)).exists();
    }

    @Test
    void what_a_template_shows_is_escaped() throws IOException {
        archive.file("summit/a.md", "---\ntitle: \"<script>&\"\ndate: 2019-04-25T14:05\n---\nText.\n");
        theme("post.ftlh", "<p>${post.title}</p>");
        build();
        assertThat(archive.page("summit/a.html")).isEqualTo("<p>&lt;script&gt;&amp;</p>");
    }

    @Test
    void what_is_undefined_is_an_error_that_suggests_a_name() throws IOException {
        theme("post.ftlh", "<p>\n  ${post.titel}</p>");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(theme()
                        + "/post.ftlh:2:5: error: Undefined “post.titel”. Expected something of “post”: authors, corrections,"
                        + " direction, draft, ")
                .endsWith(" Did you mean “title”?");
    }

    @ParameterizedTest
    @CsvSource({
        "${liveblog.title},                                            liveblog,            liveBlog",
        "<#list post.tags as tag>${tag.nam}</#list>,                   tag.nam,             name",
        "<#macro show thing>${thing.tme}</#macro><@show post/>,        thing.tme,           time",
        "<#import \"parts/post.ftlh\" as parts><@parts.bylin post/>,  parts.bylin,         byline",
        "${theme.foter},                                               theme.foter,         footer",
    })
    void names_of_loops_macros_and_the_theme_are_suggested_too(String template, String found, String meant)
            throws IOException {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\ntags: [one]\n---\nText.\n");
        theme("post.ftlh", template);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(theme() + "/post.ftlh:1:")
                .contains("Undefined “" + found + "”")
                .endsWith("Did you mean “" + meant + "”?");
    }

    @Test
    void a_missing_message_is_reported_with_the_nearest_name() throws IOException {
        theme("post.ftlh", "${messages.permalnk}");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("have no “permalnk” in messages/en.properties. Did you mean “permalink”?");
    }

    @Test
    void a_template_that_cannot_be_read_is_an_error_with_its_place() throws IOException {
        theme("post.ftlh", "<p>\n<#if post.key>never closed</p>");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(theme() + "/post.ftlh:2:")
                .contains("Template that cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${post?api.getClass()}",
                "${post.class}",
                "${post.getClass()}",
                "${post.title?api.getBytes()}",
                "${.data_model?api}",
                "<#assign x = \"freemarker.template.utility.JythonRuntime\"?new()>",
                "${post.hashCode()}",
                "<#include \"../../secret.txt\">${undefined}",
                "<#include \"file:///etc/passwd\">"
            })
    void a_template_reaches_neither_java_nor_other_files(String template) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        theme("post.ftlh", template);
        assertThat(problems()).singleElement().asString().contains("post.ftlh:1:");
        assertThat(archive.output().resolve("summit")).doesNotExist();
    }

    @Test
    void the_default_theme_escapes_everything() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../templates/theme"))) {
            List<Path> templates =
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList();
            assertThat(templates).hasSizeGreaterThan(5);
            for (Path template : templates) {
                assertThat(Files.readString(template))
                        .doesNotContain("no_esc", "noautoesc", "<#noesc", "style=\"", "<script>");
            }
        }
    }

    @Test
    void every_word_is_used_by_a_template_or_by_the_program() throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("../templates/theme/messages/en.properties"))) {
            messages.load(reader);
        }
        var sources = new StringBuilder();
        for (Path folder : List.of(Path.of("../templates/theme"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(ftlh|java)"))
                        .toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        assertThat(messages.stringPropertyNames())
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(sources).containsPattern("messages\\." + text + "\\b|\"" + text + "\""));
    }

    private Path theme() {
        return folder.resolve("theme");
    }

    private void theme(String name, String text) throws IOException {
        Files.createDirectories(theme().resolve(name).getParent());
        Files.writeString(theme().resolve(name), text);
    }

    private void build() {
        TestArchive.build(archive.settings().themeDirectory(theme()).build());
    }

    private List<String> problems() {
        return archive.problems(archive.settings().themeDirectory(theme()).build());
    }
}
