package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes paragraphs and all that stands beside them. */
final class Blocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "iframe",
            "li",
            "main",
            "menu",
            "nav",
            "object",
            "ol",
            "p",
            "pre",
            "section",
            "svg",
            "table",
            "ul",
            "video",
            "audio",
            "embed",
            "amp-iframe",
            "amp-youtube",
            "amp-twitter",
            "amp-instagram",
            "amp-facebook",
            "amp-video",
            "canvas");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final Conversion to;
    private final Inlines inlines;
    private final Embeds embeds;
    private final Tables tables;
    private final Galleries galleries;

    Blocks(Conversion to) {
        this.to = to;
        this.inlines = new Inlines(to);
        this.embeds = new Embeds(to, this);
        this.tables = new Tables(to, inlines);
        this.galleries = new Galleries(to);
    }

    /** Returns the Markdown of some nodes, with empty lines between blocks and none around them. */
    String of(List<? extends Node> nodes) throws IOException {
        var blocks = new ArrayList<String>();
        var run = new ArrayList<Node>();
        for (Node node : nodes) {
            if (node instanceof Element element && isBlock(element)) {
                paragraphs(run, blocks);
                run.clear();
                add(block(element), blocks);
            } else {
                run.add(node);
            }
        }
        paragraphs(run, blocks);
        return String.join("\n\n", blocks);
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(Blocks::isBlock);
    }

    /** Adds the paragraphs of nodes that stand within lines: two breaks that follow each other divide them. */
    private void paragraphs(List<Node> run, List<String> blocks) throws IOException {
        var part = new ArrayList<Node>();
        boolean broken = false;
        for (Node node : run) {
            boolean isBreak =
                    node instanceof Element element && element.normalName().equals("br");
            boolean isSpace = node instanceof TextNode text && text.isBlank();
            if (isBreak && broken) {
                add(paragraph(part), blocks);
                part.clear();
            } else {
                part.add(node);
            }
            broken = isBreak || (broken && isSpace);
        }
        add(paragraph(part), blocks);
    }

    private String paragraph(List<? extends Node> nodes) throws IOException {
        var pictures = new ArrayList<Element>();
        return Galleries.arePictures(nodes, pictures) && !pictures.isEmpty()
                ? galleries.of(pictures)
                : inlines.of(nodes);
    }

    private String block(Element element) throws IOException {
        String embed = embeds.of(element);
        if (embed != null) {
            return embed;
        }
        List<Element> pictures = Galleries.in(element);
        if (!pictures.isEmpty()) {
            return galleries.of(pictures);
        }
        if (element.attr("role").equals("doc-endnotes")) {
            return footnotes(element);
        }
        String name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            String text = inlines.of(element.childNodes()).replace("\\\n", " ");
            return text.isEmpty() ? "" : "#".repeat(name.charAt(1) - '0') + " " + text;
        }
        return switch (name) {
            case "p" -> of(element.childNodes());
            case "ul", "menu", "dir" -> list(element, 0);
            case "ol" -> list(element, start(element));
            case "blockquote" -> quotation(element, "");
            case "figure" -> figure(element);
            case "pre" -> code(element);
            case "hr" -> "***";
            case "table" -> tables.of(element);
            case "dl", "details" -> KeptHtml.of(element, to);
            case "form", "svg", "canvas", "fieldset", "nav" -> left(element);
            default -> of(element.childNodes());
        };
    }

    private String left(Element element) {
        if (!element.wholeText().isBlank() || !element.normalName().equals("nav")) {
            to.remark(
                    element,
                    "Element “" + element.normalName() + "” that works only on its original page",
                    "text, pictures, lists, tables and quotations",
                    "It was left out: “" + MarkdownText.spaced(element.text()).strip() + "”.");
        }
        return "";
    }

    private String footnotes(Element section) throws IOException {
        var notes = new ArrayList<String>();
        for (Element item : section.select("li")) {
            Element note = item.clone();
            note.select("a[role=doc-backlink]").remove();
            notes.add("[^" + (notes.size() + 1) + "]: "
                    + of(note.childNodes()).replace("\n", "\n    ").replaceAll("(?m)^ +$", ""));
        }
        return String.join("\n\n", notes);
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    }

    /** Returns a list; {@code first} is the number of its first item, or 0 for bullets. */
    private String list(Element list, int first) throws IOException {
        var items = new ArrayList<String>();
        int number = first;
        boolean loose = false;
        for (Node child : list.childNodes()) {
            boolean space = child instanceof TextNode text && text.isBlank();
            if (space || !(child instanceof Element || child instanceof TextNode)) {
                continue;
            }
            List<Node> content =
                    child instanceof Element item && item.normalName().equals("li")
                            ? item.childNodes()
                            : List.of(child);
            String mark = first == 0 ? "- " : number++ + ". ";
            String text = of(content);
            if (!text.isEmpty()) {
                items.add(mark
                        + text.replace("\n", "\n" + " ".repeat(mark.length())).replaceAll("(?m)^ +$", ""));
                loose |= content.stream()
                                .filter(node -> node instanceof Element part
                                        && part.normalName().equals("p"))
                                .count()
                        > 1;
            }
        }
        String joined = String.join(loose ? "\n\n" : "\n", items);
        return loose ? joined : joined.replaceAll("\\n\\n(?= *(?:- |\\d+\\. ))", "\n");
    }

    /** Returns a quotation; {@code from} says who it is of if the quotation itself does not. */
    String quotation(Element quote, String from) throws IOException {
        Element copy = quote.clone();
        Element source = copy.selectFirst("> footer, > cite, > p > cite:only-child, > .attribution");
        String who = from;
        if (source != null) {
            who = inlines.of(source.childNodes());
            source.remove();
        }
        String text = of(copy.childNodes());
        return quoted(text, who);
    }

    /** Returns a text as a quotation of somebody. */
    static String quoted(String text, String who) {
        String name = who.replaceFirst("^(?:[-–—]|\\\\-)+\\s*", "").replace("\\\n", ", ");
        String whole = name.isEmpty() || text.isEmpty() ? text : text + "\n\n— " + name;
        return whole.isEmpty()
                ? ""
                : whole.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private String figure(Element figure) throws IOException {
        var pictures = new ArrayList<Element>(figure.select("img, amp-img"));
        pictures.removeIf(PictureElements::isPixel);
        Element caption = figure.selectFirst("figcaption");
        Element quote = figure.selectFirst("blockquote");
        if (quote != null) {
            String embed = embeds.of(quote);
            return embed != null ? embed : quotation(quote, caption == null ? "" : inlines.of(caption.childNodes()));
        }
        boolean other = figure.selectFirst("table, video, audio, iframe, pre, amp-iframe, amp-youtube") != null;
        if (pictures.isEmpty() || other) {
            return of(figure.childNodes());
        }
        return galleries.of(pictures);
    }

    private static String code(Element pre) {
        String text = pre.wholeText().replaceAll("^\\n|\\s+$", "");
        if (text.isBlank()) {
            return "";
        }
        Element code = pre.selectFirst("code[class]");
        String language = "";
        if (code != null) {
            for (String name : code.classNames()) {
                language = name.startsWith("language-") ? name.substring("language-".length()) : language;
            }
        }
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language.replaceAll("[^\\w+#-]", "") + "\n" + text + "\n" + fence;
    }
}
