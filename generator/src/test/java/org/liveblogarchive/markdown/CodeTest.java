package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Code in posts: its language, its colours, and its text, which these never change. */
@Isolated("the library that knows languages has one factory for all")
class CodeTest {
    private static final String HELLO = "```java\nint x = 1; // \"<one>\"\n```";
    private static final String COLOURED =
            "<span class=\"code-name\">int</span> x = <span class=\"code-number\">1</span>;"
                    + " <span class=\"code-comment\">// &quot;&lt;one&gt;&quot;</span>";

    @TempDir
    Path folder;

    private static Element code(String info, String text) {
        Written written = Written.of("~~~~~~~~ " + info + "\n" + text + "\n~~~~~~~~");
        assertThat(written.problems()).isEmpty();
        return Jsoup.parseBodyFragment(written.html()).selectFirst("pre > code");
    }

    @Test
    void parts_of_code_stand_in_spans_of_their_kind() {
        assertThat(Written.of(HELLO).html())
                .isEqualTo("<pre><code class=\"language-java\">" + COLOURED + "\n</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            java                  | language-java
            Java linenos=table    | language-Java
            c++\ttitle="a"        | language-c++
            c#                    | language-c#
            js{1,3}               | language-js{1,3}
            {.python .numberLines} | language-python
            {r}                   | language-r
            Zaurusscript          | language-Zaurusscript
            &ouml;l               | language-öl
            text                  | language-text
            """)
    void the_class_is_the_first_word_after_the_fence(String info, String name) {
        assertThat(code(info, "x").className()).isEqualTo(name);
    }

    @Test
    void code_without_a_language_has_no_class() {
        assertThat(Written.of("```\nint x;\n```").html()).isEqualTo("<pre><code>int x;\n</code></pre>");
        assertThat(Written.of("    int x;").html()).isEqualTo("<pre><code>int x;\n</code></pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java", "js", "ts", "py", "sh", "yml", "cpp", "html", "xml", "json", "sql", "kotlin", "go", "rust",
                "css", "rb", "php", "md", "diff", "tex", "lisp", "bat", "ps1", "unknown", ""
            })
    void the_text_is_that_without_colours(String language) {
        for (String text : List.of(
                "",
                "\n\n",
                "a < b && c > d; \"&amp;\" '&lt;'",
                "\tif (x) {\r\n\t\treturn;\r\n\t}",
                "😀 \"é😀\" /* 汉字 */ // ‏مرحبا",
                "/* never closed \n \" nor this",
                "\"\"\" ''' ` <<EOF <!-- <![CDATA[ <script> <?php {{ ${",
                "\u0001 \u0007 \u001b[31m \u007f \u0085 \u2028 \ufeff \ufffd",
                "x = \"" + "0123456789".repeat(400) + "\";",
                "<b a='1'>".repeat(500),
                "int x;".repeat(1000),
                "+a\n-b\n c\n@@",
                "  \n trailing  \n\n\n")) {
            String plain = code("", text).wholeText();
            assertThat(code(language, text).wholeText()).as(text).isEqualTo(plain);
            assertThat(plain.strip()).isEqualTo(text.replace("\r\n", "\n").strip());
        }
    }

    @Test
    void colours_stay_in_a_post_with_raw_html() {
        Written written = Written.of("<b>Raw</b>\n\n" + HELLO);
        assertThat(written.problems()).isEmpty();
        assertThat(written.html())
                .contains("<code class=\"language-java\">" + COLOURED.replace("&quot;", "\"") + "\n</code>");
    }

    @Test
    void code_that_another_program_has_coloured_stays_as_it_is() {
        String html =
                "<pre><code class=\"language-java\"><span class=\"code-keyword\">let</span> x = 1;\n</code></pre>";
        Written written = Written.of(html);
        assertThat(written.problems()).isEmpty();
        assertThat(written.html()).isEqualTo(html);
    }

    @Test
    void data_for_machines_has_the_text_alone() {
        assertThat(Written.of(HELLO).all().text()).isEqualTo("int x = 1; // \"<one>\"");
    }

    @Test
    void feeds_have_no_spans() {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: T\npreviews: none\nbaseUrl: https://a.example/\n")
                .post("a", 60, HELLO);
        archive.build();
        assertThat(archive.page("summit/a.html")).contains(COLOURED);
        assertThat(archive.page("summit/index.html")).contains(COLOURED);
        String feeds = String.join(
                "",
                archive.tree().entrySet().stream()
                        .filter(file ->
                                file.getKey().contains("feed") || file.getKey().contains("atom"))
                        .map(file -> file.getValue())
                        .toList());
        assertThat(feeds).contains("language-java").doesNotContain("code-comment");
    }

    @Test
    void a_later_build_shows_the_same() {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, HELLO);
        TestArchive clean = TestArchive.withSummit(folder.resolve("clean")).post("a", 60, HELLO);
        archive.build();
        for (TestArchive each : List.of(archive, clean)) {
            each.post("b", 61, "```py\nif x: # one\n```");
            each.build();
        }
        assertThat(archive.tree()).isEqualTo(clean.tree());
        assertThat(archive.page("summit/index.html")).contains(COLOURED, "<span class=\"code-comment\"># one</span>");
    }

    @Test
    void code_that_cannot_be_coloured_is_plain_and_reported() {
        TokenMakerFactory before = TokenMakerFactory.getDefaultInstance();
        TokenMakerFactory.setDefaultInstance(new FailingFactory());
        try {
            TestArchive archive =
                    TestArchive.withSummit(folder).post("a", 60, "## Code\n\n" + HELLO + "\n\n```py\nif x:\n```");
            assertThat(archive.warnings())
                    .containsExactly("summit/a.md:8:1: warning: Code that is shown without colours, in “java”:"
                            + " “java.lang.Error: lost”. Expected code that"
                            + " follows the rules of its language. Write “text” as its language, and report this message"
                            + " together with the code.");
            assertThat(archive.page("summit/a.html")).contains("int x = 1; // &quot;&lt;one&gt;&quot;\n</code>");
        } finally {
            TokenMakerFactory.setDefaultInstance(before);
        }
    }

    /** Fails on Java alone. */
    private static final class FailingFactory extends TokenMakerFactory {
        @Override
        protected TokenMaker getTokenMakerImpl(String style) {
            return new JavaTokenMaker() {
                @Override
                public org.fife.ui.rsyntaxtextarea.Token getTokenList(
                        javax.swing.text.Segment text, int state, int offset) {
                    if (style.endsWith("java")) {
                        throw new Error("lost");
                    }
                    return super.getTokenList(text, state, offset);
                }
            };
        }

        @Override
        public java.util.Set<String> keySet() {
            return java.util.Set.of();
        }
    }
}
