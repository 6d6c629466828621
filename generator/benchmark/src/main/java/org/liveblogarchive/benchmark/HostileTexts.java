package org.liveblogarchive.benchmark;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Texts that made parsers of Markdown take time that grows with the square of their size, or more levels of calls than there are. */
final class HostileTexts {
    private static final int SHORT = 100;

    private final Map<String, IntFunction<String>> texts = new LinkedHashMap<>();

    private HostileTexts() {
        emphasis();
        links();
        html();
        code();
        tables();
        blocks();
        linesOfText();
        definitions();
        addresses();
        characters();
        braces();
        ordinary();
    }

    /** Returns functions that make a text of about a number of characters, by what the text is. */
    static Map<String, IntFunction<String>> all() {
        return new HostileTexts().texts;
    }

    private void emphasis() {
        again("* _ *a␠ _a␠ ␠a* ␠a_ **a* **a␠*b␠ *_ *a_␠");
        again("a**b" + "c* ");
        again("*a␠**a␠ a*␠* ~~a ~a␠~~b␠ **「 *a]( [*a_b](c)␠ *[a] *[^a*]␠ <a[^a]~~");
        halves("**b ", "c*d ");
        halves("*a ", " a*");
        halves("*a ", "a_ ");
        halves("**x ", "x* ");
    }

    private void links() {
        again("""
                [ ] ![ [a] ![a] [a][b] [a]( ![a]( [a](b␠ [a](b␠" [a](b␠'c [a](b␠(c [a](<b [a](b) ![a](b) [a]:␠
                [a](b\\ [![a](b)](c) [a][ [a\\] [␠]␠ [a]␠[b](c)␠ [[a]](b) [a](b?c⏎ ![a](b?⏎ ](
                """);
        halves("[", "]");
        halves("[", "](a)");
        halves("![", "](a)");
        halves("[a", "](b)");
        halves("[", "a]");
        halves("[", "][a]");
        again("[a]:␠/b⏎<!>]");
        halves("[a](", ")");
        puts("[a] defined", size -> "[a]: /b\n\n" + "[a]".repeat(size / 3));
        puts("[a] and (", size -> "[a]" + "(".repeat(size));
        puts("[a](b () …", size -> "[a](b" + "(c".repeat(size / 4) + ")".repeat(size / 4));
    }

    private void html() {
        again("""
                < <a␠ <a <b> </b> <!--␠ <!-- <!--␠a␠--> a␠<!--␠ a␠<!A␠ <? a␠<?␠ <![CDATA[ a␠<![CDATA[ a␠<a␠b='
                a␠<a␠b=" a␠<a␠b= a␠<a␠b␠c␠ a␠<https://b a␠<b@c a␠<b@c. <div> <div>⏎⏎ <span>a</span>␠
                <textarea>
                """);
        puts("<a b=\"c\" …>", size -> "<a " + "b=\"c\" ".repeat(size / 6) + ">");
        puts("a <a b=\"c\" …", size -> "a <a " + "b=\"c\" ".repeat(size / 6));
        puts("<a␠…", size -> "a <a" + " ".repeat(size));
        puts("a <a b␠␠…", size -> "a <a " + "b  ".repeat(size / 3));
        puts("a <!A␠…", size -> "a <!A" + " ".repeat(size));
        puts("<table>", size -> "<table>".repeat(size / 7));
    }

    private void code() {
        again("` `a `a␠ `a`b ``a`b `a\\");
        puts("` `` ``` …", size -> growing("`", " ", size));
        puts("a` b`` …", size -> growing("`", "a", size));
        puts(
                "… ``` `` `",
                size -> new StringBuilder(growing("`", " ", size)).reverse().toString());
        lines("```");
        halves("```", "> ``");
        puts("~ ~~ ~~~ …", size -> growing("~", " ", size));
    }

    private void tables() {
        again("| a| |a⏎ |-|⏎ a␠|␠b⏎ |a|⏎|-|⏎ \\|");
        puts("a wide table", size -> "a|".repeat(size / 4) + "\n" + "-|".repeat(size / 4));
        puts("a table of rows", size -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(size / 6));
        puts(
                "a table of empty rows",
                size -> "|a".repeat(SHORT) + "|\n" + "|-".repeat(SHORT) + "|\n" + "a\n".repeat(size / 20));
        puts("a square table", size -> {
            int side = (int) Math.sqrt(size / 2.0);
            return "|a".repeat(side) + "|\n" + "|-".repeat(side) + "|\n" + ("|b".repeat(side) + "|\n").repeat(side - 2);
        });
        puts(
                "a wide table of empty rows",
                size -> "|a".repeat(size / 8) + "|\n" + "|-".repeat(size / 8) + "|\n" + "b\n".repeat(size / 4));
        puts("|…\\n|-…", size -> "|".repeat(size / 2) + "\n" + "|-".repeat(size / 4));
        puts("a table after lines", size -> "a | b\n".repeat(size / 6) + "a|b\n-|-\n");
    }

    private void blocks() {
        again("> >␠ >␠-␠ -␠ 1.␠ *␠a⏎ -␠[␠]␠a⏎");
        lines("-␠ 1.␠a >␠a >␠>␠a >");
        puts("items, each deeper", size -> deeper("  ", "- a", size));
        puts("quotations, each deeper", size -> deeper(">", "a", size));
        puts("blank lines in 90 items", size -> "- ".repeat(90) + "a\n" + "\n".repeat(size) + "b");
        puts("lines in 90 quotations", size -> "> ".repeat(90) + "a\n" + "b\n".repeat(size / 2));
        puts("items and blank lines", size -> "- a\n\n".repeat(size / 5));
        puts("lazy items", size -> "- a\n" + "    - b\n".repeat(size / 8));
        puts("lazy items after a paragraph", size -> "a\n" + "    - b\n".repeat(size / 8));
        puts("lazy items below 1.", size -> "1. a\n" + "      2. b\n".repeat(size / 11));
        puts("items with code indent", size -> "-     a\n".repeat(size / 8));
    }

    private void linesOfText() {
        repeatedLine("");
        lines("#␠a # -a =a = a *** a␠␠ a\\ ␠a ␠␠␠␠a ⇥a _a <a 2.␠a + +a [a | #a =- -= >␠a⏎b 中");
        puts("a\\n=\\n", size -> "a\n=\n".repeat(size / 4));
        puts("- a\\n=a…", size -> "- a\n" + "=a\n".repeat(size / 3));
        puts("many headings of one text", size -> "# a\n\n".repeat(size / 5));
        again("#");
    }

    private void definitions() {
        puts("definitions", size -> numbered("[%d]: https://a.b/\n", size / 18));
        puts("definitions of one name", size -> "[a]: /b\n".repeat(size / 8));
        puts("definitions above underlines", size -> "[a]: /b\n=\n".repeat(size / 10));
        puts("definitions and =", size -> "[a]: /b\n".repeat(size / 16) + "=\n".repeat(size / 4));
        puts("definitions without ends", size -> "[a]: <b\n".repeat(size / 8));
        puts("definitions with titles that go on", size -> "[a]: b \"c\n".repeat(size / 9));
        puts("[a]: b then \" lines", size -> "[a]: b\n" + "\"c\n".repeat(size / 3));
        again("[a]:␠b⏎⏎");
        puts("[a\\n", size -> "[a\n".repeat(size / 3));
        puts("footnotes", size -> "[^a]".repeat(size / 4) + "\n\n[^a]: b");
        puts("footnotes in a row", size -> "[^0]\n\n" + numbered("[^%d]: [^%<d0]\n\n", size / 18));
        again("[^a]:␠ [^a");
        puts("footnotes of one name", size -> "[^a]\n\n" + "[^a]: b\n\n".repeat(size / 9));
        puts("one long label", size -> "[" + "a".repeat(size) + "]");
        puts(
                "a defined label, used",
                size -> "[" + "a".repeat(900) + "]: /b\n\n" + ("[" + "a".repeat(900) + "] ").repeat(size / 903));
    }

    private void addresses() {
        again("""
                www. www.a␠ www.a.bwww.a.b www.a.b* https:// https://a.b␠ https://a.b/* https://a.b/_ a@ a@b.c␠
                a@b. a.b@c-
                """);
        puts("a.a.…@", size -> "a.".repeat(size / 2) + "@");
        puts("a@a.a.…", size -> "a@" + "a.".repeat(size / 2) + "1");
        puts("https://a.b/(((", size -> "https://a.b/" + "(".repeat(size));
        puts("https://a.b/)))", size -> "https://a.b/" + ")".repeat(size));
        puts("https://a.b/&a;…", size -> "https://a.b/" + "&a;".repeat(size / 3));
        puts("https://a.b/;;;", size -> "https://a.b/" + ";".repeat(size));
        puts("https://a.b/...", size -> "https://a.b/" + ".".repeat(size));
        puts("https://a.a.a…", size -> "https://" + "a.".repeat(size / 2));
        puts("https://a_a_a…", size -> "https://" + "a_".repeat(size / 2));
        again("ftp:// a:www.");
        lines("https://www.youtube.com/watch?v=dQw4w9WgXcQ⏎");
    }

    private void characters() {
        again("& &a &amp; &#1 &#12345678; \\ \\a \\* ! a 中");
        repeated(" ");
        repeated("\t");
        again("a⇥ a␠ a␠␠⏎");
        repeated("\u0000");
        puts("spaces and a", size -> " ".repeat(size) + "a");
        puts("a and spaces", size -> "a" + " ".repeat(size) + "b");
        puts("# and spaces", size -> "# a" + " ".repeat(size) + "b");
        puts("# and # and spaces", size -> "# a" + " #".repeat(size / 2) + "b");
        repeated("\r");
        again("é 😀");
    }

    private void braces() {
        again("{ } {{␠ {% *a*{ `a`{x=\" `a`{.x-a␠ [a]{lang=\"");
        puts("# {a {a", size -> "# " + "{a ".repeat(size / 3));
        puts("# {.a .a", size -> "# a {" + ".a ".repeat(size / 3));
        puts("# a and spaces {.a}", size -> "# a" + " {.a}".repeat(size / 5));
        again("##␠a␠{#");
        puts("`a`{.x .x …", size -> "`a`{" + ".x-a ".repeat(size / 5));
    }

    private void ordinary() {
        puts(
                "ordinary text",
                size ->
                        "Some *text* with [a link](https://a.example/), `code` and **strong words**.\nA second line.\n\n"
                                .repeat(size / 97));
        puts(
                "a paragraph of ordinary text",
                size -> "Some *text* with [a link](https://a.example/), `code` and **strong words**. "
                        .repeat(size / 76));
        puts(
                "a paragraph of ordinary lines",
                size -> "Some *text* with [a link](https://a.example/), `code` and **words**,\n".repeat(size / 70));
    }

    private void puts(String name, IntFunction<String> text) {
        if (texts.put(name, text) != null) {
            throw new IllegalArgumentException("Two texts are " + name);
        }
    }

    /** Adds texts that repeat each part of a list between spaces, in which ␠ is a space, ⏎ the end of a line and ⇥ a tab. */
    private void again(String parts) {
        for (String part : parts.strip().split("\\s+", 0)) {
            repeated(read(part));
        }
    }

    private void repeated(String part) {
        puts(
                part.strip().isEmpty() ? "spaces " + (int) part.charAt(0) : shown(part) + " …",
                size -> part.repeat(size / part.length()));
    }

    /** Adds texts of one line again and again, for each of a list between spaces. */
    private void lines(String lines) {
        for (String line : lines.strip().split("\\s+", 0)) {
            repeatedLine(read(line));
        }
    }

    private void repeatedLine(String line) {
        puts("lines: " + shown(line), size -> (line + "\n").repeat(size / (line.length() + 1)));
    }

    private void halves(String one, String other) {
        puts(one + " … " + other + " …", size -> {
            int count = size / (one.length() + other.length());
            return one.repeat(count) + other.repeat(count);
        });
    }

    private static String read(String part) {
        return part.replace('␠', ' ').replace('⏎', '\n').replace('⇥', '\t');
    }

    private static String shown(String part) {
        return part.replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\u0000", "\\0")
                .replace(" ", "␠");
    }

    private static String numbered(String line, int count) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(joining());
    }

    private static String growing(String mark, String between, int size) {
        var text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append(mark.repeat(i)).append(between);
        }
        return text.toString();
    }

    private static String deeper(String mark, String line, int size) {
        var text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append(mark.repeat(i)).append(line).append('\n');
        }
        return text.toString();
    }
}
