package org.liveblogarchive.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.content.Limits;

/** Which parts of code are in colours. */
class HighlighterTest {
    private static final Highlighter HIGHLIGHTER = new Highlighter();

    /** What opens and closes strings, comments, tags and blocks in some language, and what no language expects. */
    private static final String[] PIECES = {
        "<",
        "&",
        "\t",
        "/*",
        "*/",
        "//",
        "#",
        "\"",
        "'",
        "`",
        "${",
        "}",
        "{",
        "\\",
        "\n",
        "\n",
        "\r",
        "\0",
        "\u0085",
        "\u2028",
        "\ud800",
        "\uffff",
        "😀",
        "é",
        "<!--",
        "-->",
        "<?php",
        "?>",
        "<script>",
        "</script>",
        "<style>",
        "%",
        "@",
        "=begin",
        "=end",
        "\"\"\"",
        "'''",
        "<<EOF",
        "EOF",
        "[[",
        "]]",
        "--",
        "(*",
        "*)",
        "a",
        "if",
        "0x1F",
        "1.5e3",
        "$x",
        "$(",
        "~~~",
        "```",
        "**",
        "- ",
        "key: ",
        "|",
        "<![CDATA[",
        "]]>",
        "&lt;",
        ";",
        "rem ",
        "q{",
        "s/a/b/",
        " "
    };

    static SortedSet<String> languages() {
        return new TreeSet<>(CodeLanguages.names());
    }

    @Test
    void each_language_is_one_that_the_library_knows() {
        assertThat(TokenMakerFactory.getDefaultInstance().keySet())
                .containsAll(languages().stream()
                        .map(CodeLanguages::style)
                        .filter(style -> !style.equals(CodeLanguages.DIFF))
                        .toList());
    }

    @Test
    void each_language_is_documented() throws IOException {
        String page = Files.readString(Path.of("../maven-plugin/src/site/markdown/text.md"));
        String section = page.substring(page.indexOf("\n## Code\n"));
        assertThat(section)
                .contains(languages().stream().map(name -> "`" + name + "`").toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void parts_lie_within_the_code_one_after_the_other(String language) throws HighlightingException {
        var random = new Random(language.hashCode());
        for (int run = 0; run < 60; run++) {
            var code = new StringBuilder();
            for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
                code.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSound(language, code.toString());
        }
        assertSound(language, "");
        assertSound(language, "x \"<'/* ".repeat(2500));
    }

    private static void assertSound(String language, String code) throws HighlightingException {
        int at = 0;
        for (CodePart part : HIGHLIGHTER.parts(language, code)) {
            assertThat(part.from()).as("%s: %s", language, code).isGreaterThanOrEqualTo(at);
            assertThat(part.to()).as("%s: %s", language, code).isGreaterThan(part.from());
            at = part.to();
        }
        assertThat(at).as("%s: %s", language, code).isLessThanOrEqualTo(code.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            java       | int x = 1; // one                   | NAME int, NUMBER 1, COMMENT // one
            java       | @Override public final "a";         | META @Override, KEYWORD public final, STRING "a"
            Kotlin     | fun f() = true                      | KEYWORD fun, KEYWORD true
            js         | let s = 'a';                        | KEYWORD let, STRING 'a'
            js{1,3}    | let s                               | KEYWORD let
            tsx        | const x: number                     | KEYWORD const, NAME number
            py         | def f(): # two                      | KEYWORD def, COMMENT # two
            bash       | echo "$HOME"                        | NAME echo, STRING ", VARIABLE $HOME, STRING "
            yml        | a: "b" # c                          | STRING "b", COMMENT # c
            c++        | class A                             | KEYWORD class
            C#         | class A                             | KEYWORD class
            html       | <p id="a">&amp;</p>                 | TAG <p, ATTRIBUTE id, STRING "a", TAG >, STRING &amp;, TAG </p>
            xml        | <!-- a --><b/>                      | COMMENT <!-- a -->, TAG <b/>
            json       | {"a": null}                         | VARIABLE "a", KEYWORD null
            sql        | SELECT 'a'                          | KEYWORD SELECT, STRING 'a'
            go         | func f() {}                         | KEYWORD func
            rust,ignore| let x = 1;                          | KEYWORD let, NUMBER 1
            css        | p { color: #fff }                   | NAME p, KEYWORD color, NUMBER #fff
            rb         | def f                               | KEYWORD def
            php        | <?php $a                            | TAG <?php, VARIABLE $a
            md         | # Head                              | KEYWORD # Head
            {.lua}     | local x                             | KEYWORD local
            text       | int x = "1"; // one                 | ´´
            klingon    | int x = "1"; // one                 | ´´
            ,          | int x = "1"; // one                 | ´´
            """)
    void comments_keywords_and_values_are_found(String language, String code, String expected)
            throws HighlightingException {
        assertThat(shown(language, code)).isEqualTo(expected);
    }

    @Test
    void a_comment_goes_on_in_the_next_line() throws HighlightingException {
        assertThat(shown("java", "/* a\n\n b */ int")).isEqualTo("COMMENT /* a\n\n b */, NAME int");
    }

    @Test
    void lines_of_a_difference_are_added_or_removed() throws HighlightingException {
        assertThat(shown("diff", "--- a\n+++ b\n@@ -1 +1 @@\n same\n-old\n\n+new"))
                .isEqualTo("META --- a, META +++ b, META @@ -1 +1 @@, DELETED -old, INSERTED +new");
    }

    @Test
    void what_comes_before_does_not_change_what_follows() throws HighlightingException {
        String open = shown("php", "<?php /* \" '");
        shown("php", "<b <?php <<<A \"{$x['");
        assertThat(shown("php", "<?php /* \" '")).isEqualTo(open);
    }

    @Test
    void very_long_code_is_plain() throws HighlightingException {
        String line = "int x;\n";
        String longest = line.repeat(Limits.CODE_CHARACTERS / line.length());
        assertThat(HIGHLIGHTER.parts("java", longest)).isNotEmpty();
        assertThat(HIGHLIGHTER.parts("java", longest + line)).isEmpty();
    }

    @Test
    void code_with_a_very_long_line_is_plain() throws HighlightingException {
        String longest = "int ".repeat(Limits.CODE_LINE_CHARACTERS / 4);
        for (String before : List.of("", "int x;\n\n")) {
            for (String after : List.of("", "\n", "\nint x;")) {
                assertThat(HIGHLIGHTER.parts("java", before + longest + after)).isNotEmpty();
                assertThat(HIGHLIGHTER.parts("java", before + longest + " " + after))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_slowest_code_takes_no_more_than_moments() {
        assertTimeout(
                Duration.ofSeconds(10),
                () -> HIGHLIGHTER.parts("ts", ("s/".repeat(Limits.CODE_LINE_CHARACTERS / 2 - 1) + "\n").repeat(6)));
    }

    @Test
    void code_that_the_library_does_not_come_to_the_end_of_is_given_up() {
        assertThatThrownBy(() -> HIGHLIGHTER.inTime(
                        () -> {
                            Thread.sleep(60_000);
                            return List.of();
                        },
                        20,
                        TimeUnit.MILLISECONDS))
                .isInstanceOf(HighlightingException.class)
                .hasMessage("no end after 20 milliseconds");
    }

    @Test
    void code_that_the_library_fails_on_is_given_up() {
        assertThatThrownBy(() -> HIGHLIGHTER.inTime(
                        () -> {
                            throw new Error("could not match input");
                        },
                        1,
                        TimeUnit.MINUTES))
                .isInstanceOf(HighlightingException.class)
                .hasMessage("java.lang.Error: could not match input");
        assertThatThrownBy(() -> HIGHLIGHTER.inTime(() -> deeper(1), 1, TimeUnit.MINUTES))
                .isInstanceOf(HighlightingException.class)
                .hasMessage("java.lang.StackOverflowError");
    }

    private static int deeper(int depth) {
        return depth < Integer.MAX_VALUE ? 1 + deeper(depth + 1) : 0;
    }

    private static String shown(String language, String code) throws HighlightingException {
        return String.join(
                ", ",
                HIGHLIGHTER.parts(language, code).stream()
                        .map(part -> part.kind() + " " + code.substring(part.from(), part.to()))
                        .toList());
    }
}
