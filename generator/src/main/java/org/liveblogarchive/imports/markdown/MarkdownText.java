package org.liveblogarchive.imports.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and addresses as they are written in Markdown. */
public final class MarkdownText {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”]+");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<{~]|&(?=#?\\w+;)");
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^([ \\t]*)(?:([-+>|]|#{1,6}(?=\\s|$)|=+(?=\\s*$))|(\\d{1,9})([.)](?=\\s|$)))");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    private MarkdownText() {}

    /** Returns a text in which no character has a meaning of its own; bare addresses stay what they are. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            escaped.append(MARKS.matcher(text.substring(from, address.start())).replaceAll("\\\\$0"));
            escaped.append(address.group());
            from = address.end();
        }
        return escaped.append(MARKS.matcher(text.substring(from)).replaceAll("\\\\$0"))
                .toString();
    }

    /** Returns a paragraph none of whose lines begins a list, a heading, a quotation or a table. */
    static String paragraph(String text) {
        return LINE_START.matcher(text).replaceAll(start -> {
            String mark = start.group(2) != null ? "\\" + start.group(2) : start.group(3) + "\\" + start.group(4);
            return Matcher.quoteReplacement(start.group(1) + mark);
        });
    }

    /** Returns a text with single spaces in the place of white space. */
    public static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** Returns an address as the destination of a link. */
    static String destination(String address) {
        return address.matches("[^\\s()<>]+")
                ? address
                : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    /** Returns a text as the title of a picture, between quotation marks. */
    static String title(String text) {
        return MARKS.matcher(spaced(text).strip()).replaceAll("\\\\$0").replace("\"", "\\\"");
    }
}
