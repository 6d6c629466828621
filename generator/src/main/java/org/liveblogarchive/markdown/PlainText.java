package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text of nodes, without their markup. */
final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("<(?:br|hr)\\b", Pattern.CASE_INSENSITIVE);

    private static final int EXCERPT = 200;

    private PlainText() {}

    /** Returns the text of a node's children. */
    static String of(Node node) {
        var text = new StringBuilder();
        addChildren(node, PlainText::isMark, text);
        return text.toString();
    }

    /** Returns the text of a heading, without what its pictures say. */
    static String ofHeading(Heading heading) {
        var text = new StringBuilder();
        addChildren(heading, child -> isMark(child) || isPicture(child), text);
        return text.toString();
    }

    private static boolean isMark(Node node) {
        return node instanceof Footnote;
    }

    /** Returns whether a node is a picture, whose text is an attribute. */
    static boolean isPicture(Node node) {
        return (node instanceof Image image && !LinkWriters.isLiteral(image))
                || (node instanceof ImageRef reference && reference.isDefined());
    }

    /** Returns a part of a text as it is written, without a walk through its characters where that is possible. */
    static String raw(BasedSequence part) {
        return part instanceof SubSequence && part.getBase() instanceof String markdown
                ? markdown.substring(part.getStartOffset(), part.getEndOffset())
                : part.toString();
    }

    /** Returns the lines of a block as one text; Flexmark's takes time that grows with the square of the number of lines in items. */
    static BasedSequence content(Block block) {
        var content = new StringBuilder();
        for (BasedSequence line : block.getContentLines()) {
            content.append(raw(line));
        }
        return BasedSequence.of(content.toString());
    }

    /** Returns the beginning of the first paragraph with text: at most 200 characters, ending with a whole word. */
    static String excerpt(Node document) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            String text =
                    child instanceof Paragraph && hasText(child) ? of(child).strip() : "";
            if (!text.isEmpty()) {
                return shortened(text);
            }
        }
        return "";
    }

    /** Returns the text of a document and its footnotes, with empty lines between paragraphs, headings, items, cells and code. */
    static String whole(Document document) {
        var text = new StringBuilder();
        addBlocks(document, text);
        FootnoteWriters.shown(document).forEach(note -> addBlocks(note, text));
        return text.toString().strip();
    }

    private static void addBlocks(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph || child instanceof Heading || child instanceof TableCell) {
                if (hasText(child)) {
                    addBlock(of(child), text);
                }
            } else if (child instanceof FencedCodeBlock || child instanceof IndentedCodeBlock) {
                addBlock(content((Block) child).toString(), text);
            } else if (child instanceof HtmlBlockBase html) {
                addBlock(
                        Jsoup.parseBodyFragment(TextTags.escaped(HtmlPiece.whole(html.getContentChars()), html))
                                .text(),
                        text);
            } else if (!(child instanceof FootnoteBlock)) {
                addBlocks(child, text);
            }
        }
    }

    /** Returns whether a paragraph has pictures alone, as figures and galleries have. */
    private static boolean hasText(Node block) {
        return !isPictures(block)
                && !(block instanceof Paragraph paragraph && EmbedForm.isPlayerWithoutName(paragraph));
    }

    private static boolean isPictures(Node paragraph) {
        Node child = paragraph.getFirstChild();
        while ((child instanceof Image image && !LinkWriters.isLiteral(image))
                || child instanceof SoftLineBreak
                || child instanceof HardLineBreak) {
            child = child.getNext();
        }
        return child == null && paragraph.hasChildren();
    }

    private static void addBlock(String block, StringBuilder text) {
        if (!block.isBlank()) {
            text.append(block.strip()).append("\n\n");
        }
    }

    private static String shortened(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = text.lastIndexOf(' ', EXCERPT);
        int cut = end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT));
        return text.substring(0, cut).stripTrailing() + "…";
    }

    private static void addChildren(Node node, Predicate<Node> leftOut, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text || child instanceof HtmlEntity) {
                text.append(Escapes.read(child.getChars()));
            } else if (child instanceof TaskMarker marker) {
                text.append(marker.character());
            } else if (child instanceof Code code) {
                text.append(InlineWriters.content(code));
            } else if (child instanceof Footnote mark && mark.getFootnoteBlock() == null) {
                text.append(raw(mark.getChars())); // as on the page
            } else if (child instanceof DelimitedLinkNode address) { // in pointed brackets
                text.append(address.getText());
            } else if (child instanceof HtmlInline tag) {
                text.append(ofTag(tag));
            } else if (child instanceof SoftLineBreak line) {
                text.append(InlineWriters.isWithinCjk(line) ? "" : " ");
            } else if (child instanceof HardLineBreak) {
                text.append(' ');
            } else if (!leftOut.test(child)) {
                addWithin(child, leftOut, text);
            }
        }
    }

    private static void addWithin(Node node, Predicate<Node> leftOut, StringBuilder text) {
        boolean isLink = node instanceof LinkNodeBase || node instanceof RefNode;
        if (!isLink || !node.hasChildren()) {
            addChildren(node, leftOut, text);
            text.append(isLink && isWritten(node) ? Escapes.read(node.getChars()) : "");
            return;
        }
        int from = node.getFirstChild().getStartOffset();
        int to = node.getLastChild().getEndOffset();
        BasedSequence markdown = node.getChars().getBaseSequence();
        boolean written = isWritten(node);
        text.append(
                written
                        ? Escapes.read(markdown.subSequence(node.getStartOffset(), from))
                        : spaceAt(from - 1, markdown));
        addChildren(node, leftOut, text);
        text.append(written ? Escapes.read(markdown.subSequence(to, node.getEndOffset())) : spaceAt(to, markdown));
    }

    private static String spaceAt(int place, BasedSequence markdown) {
        return place < markdown.length() && Character.isWhitespace(markdown.charAt(place)) ? " " : "";
    }

    /** Returns whether a link is shown as it is written, with its brackets. */
    private static boolean isWritten(Node node) {
        if (node instanceof RefNode reference) {
            BasedSequence markdown = node.getChars().getBaseSequence();
            int end = node.getEndOffset();
            boolean isSpan = end < markdown.length() && markdown.charAt(end) == '{';
            return !reference.isDefined() && !isSpan;
        }
        return node instanceof InlineLinkNode link && LinkWriters.isLiteral(link);
    }

    /** Returns the text of a tag: a line end, or nothing, but for those that are shown as text. */
    private static String ofTag(HtmlInline tag) {
        if (LINE_END.matcher(tag.getChars()).lookingAt()) {
            return " ";
        }
        return TextTags.kind(tag.getChars(), tag) == TextTags.Kind.MARKUP ? "" : raw(tag.getChars());
    }
}
