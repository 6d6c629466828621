package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.liveblogarchive.imports.model.ImportedPicture;

/** Writes what stands within a paragraph. */
final class Inlines {
    /** Those that Markdown has no mark for, and that may stand in a post. */
    private static final Set<String> KEPT = Set.of("sub", "sup", "kbd", "mark", "ins", "abbr", "bdo", "bdi", "ruby");

    private static final Set<String> DROPPED =
            Set.of("script", "style", "template", "link", "meta", "noscript", "button", "source", "track", "title");

    private final Conversion to;

    Inlines(Conversion to) {
        this.to = to;
    }

    /** Returns the Markdown of some nodes, without white space around it. */
    String of(List<? extends Node> nodes) throws IOException {
        var out = new StringBuilder();
        for (Node node : nodes) {
            write(node, out);
        }
        return MarkdownText.paragraph(tidied(out.toString()));
    }

    /** Removes white space at the ends of lines, and breaks at the ends of the whole. */
    private static String tidied(String text) {
        return text.replaceAll(" *\\\\\\n *", "\\\\\n")
                .replaceAll(" +", " ")
                .replaceAll("^(?:\\\\\\n|\\s)+|(?:\\\\\\n|\\s)+$", "");
    }

    private void write(Node node, StringBuilder out) throws IOException {
        if (node instanceof TextNode text) {
            String spaced = MarkdownText.spaced(text.getWholeText());
            out.append(MarkdownText.escaped(Conversion.printable(spaced)));
        } else if (node instanceof Element element) {
            element(element, out);
        }
    }

    private void element(Element element, StringBuilder out) throws IOException {
        String name = element.normalName();
        switch (name) {
            case "br" -> out.append("\\\n");
            case "wbr" -> out.append("");
            case "b", "strong" -> emphasis(element, "**", "strong", out);
            case "i", "em", "cite", "dfn", "var" -> emphasis(element, "*", "em", out);
            case "s", "del", "strike" -> emphasis(element, "~~", "del", out);
            case "code", "tt", "samp" -> code(element, out);
            case "q" -> out.append('“').append(children(element)).append('”');
            case "a" -> link(element, out);
            case "img", "amp-img" -> picture(element, out);
            default -> other(element, name, out);
        }
    }

    private void other(Element element, String name, StringBuilder out) throws IOException {
        if (DROPPED.contains(name)) {
            return;
        }
        Element mark = name.equals("sup") ? element.selectFirst("a[role=doc-noteref]") : null;
        if (mark != null) {
            out.append("[^").append(mark.text().strip()).append(']');
            return;
        }
        if (KEPT.contains(name) && !element.wholeText().isBlank()) {
            out.append('<').append(name).append('>');
            out.append(children(element)).append("</").append(name).append('>');
        } else {
            out.append(children(element));
        }
    }

    private String children(Element element) throws IOException {
        var out = new StringBuilder();
        for (Node child : element.childNodes()) {
            write(child, out);
        }
        return out.toString();
    }

    /** Writes emphasis by marks where these are read as such (CommonMark 0.31.2, 6.2), or else by its element. */
    private void emphasis(Element element, String mark, String name, StringBuilder out) throws IOException {
        String inner = children(element);
        String text = inner.strip();
        boolean nested = element.parents().stream().anyMatch(parent -> isSame(parent.normalName(), name));
        if (text.isEmpty() || nested || text.equals("\\")) {
            out.append(inner);
            return;
        }
        out.append(inner, 0, inner.indexOf(text.charAt(0)));
        boolean marks = canOpen(last(out), text) && canClose(text, next(element, inner)) && !text.contains("\n");
        if (marks) {
            out.append(mark).append(text).append(mark);
        } else {
            out.append('<').append(name).append('>');
            out.append(text).append("</").append(name).append('>');
        }
        out.append(inner.substring(inner.lastIndexOf(text.charAt(text.length() - 1)) + 1));
    }

    private static boolean isSame(String parent, String name) {
        return switch (name) {
            case "strong" -> parent.equals("strong") || parent.equals("b");
            case "em" -> parent.equals("em") || parent.equals("i");
            default -> parent.equals(name);
        };
    }

    private static char last(StringBuilder out) {
        return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    }

    private static char next(Element element, String inner) {
        if (!inner.isEmpty() && Character.isWhitespace(inner.charAt(inner.length() - 1))) {
            return ' ';
        }
        Node next = element.nextSibling();
        if (next instanceof TextNode text && !text.getWholeText().isEmpty()) {
            return text.getWholeText().charAt(0);
        }
        return next instanceof Element sibling && !sibling.wholeText().isEmpty() ? 'x' : ' ';
    }

    private static boolean canOpen(char before, String text) {
        return isBreak(before) || (Character.isLetterOrDigit(text.charAt(0)) && before != '*' && before != '~');
    }

    private static boolean canClose(String text, char after) {
        boolean letter = Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return Character.isWhitespace(after) || (letter && after != '*') || !Character.isLetterOrDigit(after);
    }

    private static boolean isBreak(char before) {
        return Character.isWhitespace(before) || "(“‘„«–—-/".indexOf(before) >= 0;
    }

    private static void code(Element element, StringBuilder out) {
        String text = MarkdownText.spaced(element.wholeText());
        if (text.isBlank()) {
            out.append(text);
            return;
        }
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String room = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(fence).append(room).append(text).append(room).append(fence);
    }

    private void link(Element element, StringBuilder out) throws IOException {
        String inner = children(element);
        String text = inner.strip();
        String href = element.attr("href").strip();
        String target = href.isEmpty() ? "" : to.link(element);
        if (target.isEmpty() || text.isEmpty()) {
            out.append(inner);
            return;
        }
        out.append(inner.startsWith(" ") ? " " : "");
        if (element.text().strip().equals(target) && target.matches("https?://[^\\s<>]+")) {
            out.append('<').append(target).append('>');
        } else {
            out.append('[').append(text.replace("\\\n", " ")).append("](");
            out.append(MarkdownText.destination(target)).append(')');
        }
        out.append(inner.endsWith(" ") ? " " : "");
    }

    private void picture(Element img, StringBuilder out) throws IOException {
        boolean emoji = img.classNames().stream().anyMatch(name -> name.matches("(?i).*(?:emoji|smiley).*"));
        if (emoji) {
            out.append(MarkdownText.escaped(img.attr("alt")));
        } else if (!PictureElements.isPixel(img)) {
            ImportedPicture picture = PictureElements.picture(img);
            out.append(to.picture(new ImportedPicture(picture.addresses(), picture.alt(), "", "")));
        }
    }
}
