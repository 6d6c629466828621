package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in a Markdown text: those of links, pictures, definitions and tags of HTML, but none in code. */
public final class MarkdownReferences {
    private static final String DESTINATION = "<[^<>\\n]*+>|[^\\s()<>]*(?:\\([^\\s()]*+\\)[^\\s()<>]*)*";
    private static final String TITLE = "\\s+\"(?:\\\\.|[^\"\\\\])*+\"|\\s+'(?:\\\\.|[^'\\\\])*+'";
    private static final Pattern PARTS = Pattern.compile(
            "(?<code>(?<!`)(`++)(?!`)(?:(?!\\2).)+?(?<!`)\\2(?!`))"
                    + "|(?<mark>!?)\\[(?<text>(?:\\\\.|[^\\[\\]\\\\]|!?\\[[^\\[\\]]*+\\](?:\\([^()]*+\\))?)*+)\\]\\(\\s*(?<to>"
                    + DESTINATION
                    + ")(?<title>" + TITLE + ")?\\s*\\)"
                    + "|^(?<label> {0,3}\\[(?!\\^)[^\\[\\]]++\\]:[ \\t]*)(?<definition><[^<>]*+>|\\S+)(?<rest>.*+)"
                    + "|(?<tag><(?:a|img|video|audio|source)\\b[^<>]*?\\b(?<attribute>src|href|poster)\\s*=\\s*[\"'])(?<value>[^\"'<>]*+)");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");

    private MarkdownReferences() {}

    /** Says what stands in the place of an address. */
    public interface Rewriting {
        /** Returns the address of a link, or an empty text if it leads nowhere. */
        String link(String address, int line) throws IOException;

        /** Returns the address of a picture, a sound or a video, or an empty text if it is nowhere. */
        String media(String address, int line) throws IOException;
    }

    /** Returns a text with other addresses; a link that leads nowhere, or a picture that is nowhere, becomes its text. */
    public static String rewritten(String markdown, Rewriting by) throws IOException {
        var result = new StringBuilder();
        String fence = "";
        int line = 0;
        for (String each : markdown.split("(?<=\\n)", -1)) {
            line++;
            Matcher begins = FENCE.matcher(each.stripTrailing());
            boolean isFence = begins.matches()
                    && (fence.isEmpty()
                            || (begins.group(1).startsWith(fence)
                                    && each.strip().equals(begins.group(1))));
            if (isFence) {
                fence = fence.isEmpty() ? begins.group(1) : "";
            }
            result.append(isFence || !fence.isEmpty() ? each : parts(each, line, by));
        }
        return result.toString();
    }

    private static String parts(String text, int line, Rewriting by) throws IOException {
        var result = new StringBuilder();
        Matcher part = PARTS.matcher(text);
        int from = 0;
        while (part.find()) {
            result.append(text, from, part.start());
            result.append(part(part, line, by));
            from = part.end();
        }
        return result.append(text.substring(from)).toString();
    }

    private static String part(Matcher part, int line, Rewriting by) throws IOException {
        if (part.group("code") != null) {
            return part.group();
        }
        if (part.group("label") != null) {
            String to = by.link(bare(part.group("definition")), line);
            return to.isEmpty() ? "" : part.group("label") + MarkdownText.destination(to) + part.group("rest");
        }
        if (part.group("tag") != null) {
            boolean link = part.group("attribute").equals("href");
            String value = part.group("value");
            String to = link ? by.link(value, line) : by.media(value, line);
            return to.isEmpty() && !link ? withTitle(part.group("tag")) + value : part.group("tag") + to;
        }
        String title = part.group("title") == null ? "" : part.group("title");
        if (!part.group("mark").isEmpty()) {
            String to = by.media(bare(part.group("to")), line);
            if (to.isEmpty()) {
                return part.group("text").isBlank()
                        ? ""
                        : "*" + part.group("text").strip() + "*{.x-caption}";
            }
            return "![" + part.group("text") + "](" + MarkdownText.destination(to) + title + ")";
        }
        String text = parts(part.group("text"), line, by);
        String to = by.link(bare(part.group("to")), line);
        return to.isEmpty() ? text : "[" + text + "](" + MarkdownText.destination(to) + title + ")";
    }

    /** Returns the beginning of an element with the address of a file that was not found as its title. */
    private static String withTitle(String tag) {
        return tag.replaceFirst("src(?=\\s*=\\s*[\"']?$)", "title");
    }

    private static String bare(String destination) {
        return destination.startsWith("<") ? destination.substring(1, destination.length() - 1) : destination;
    }
}
