package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.liveblogarchive.read.LinkError;

/** Writes text, emphasis, code, line breaks and inline HTML. */
final class InlineWriters {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

    private InlineWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Text.class, LinkWriters::text);
        writers.put(HtmlEntity.class, InlineWriters::entity);
        writers.put(SoftLineBreak.class, InlineWriters::lineEnd);
        writers.put(HardLineBreak.class, (node, to) -> to.html().raw("<br>\n"));
        writers.put(Emphasis.class, (node, to) -> element("em", node, to));
        writers.put(StrongEmphasis.class, (node, to) -> element("strong", node, to));
        writers.put(Strikethrough.class, (node, to) -> element("del", node, to));
        writers.put(Code.class, InlineWriters::code);
        writers.put(HtmlInline.class, InlineWriters::inlineHtml);
        writers.put(HtmlInlineComment.class, (node, to) -> {}); // a comment for the author alone
    }

    private static void element(String name, Node node, Rendering to) {
        to.open(name, node);
        to.children(node);
        to.html().raw("</").raw(name).raw(">");
    }

    /** Writes a line end of the source, which is no space between two characters of Chinese or Japanese (CSS Text 4, 4.1.3). */
    private static void lineEnd(SoftLineBreak node, Rendering to) {
        to.html().raw(isWithinCjk(node) ? "" : "\n");
    }

    /** Returns whether a line ends between characters of languages that are written without spaces. */
    static boolean isWithinCjk(SoftLineBreak node) {
        return Cjk.isUnspaced(edge(node.getPrevious(), true)) && Cjk.isUnspaced(edge(node.getNext(), false));
    }

    /** Returns the character at the end or the beginning of a node, within its elements; 0 if it has none. */
    private static int edge(Node node, boolean atEnd) {
        Node leaf = node;
        while (leaf instanceof HtmlInline) {
            leaf = atEnd ? leaf.getPrevious() : leaf.getNext();
        }
        while (leaf != null && leaf.hasChildren()) {
            leaf = atEnd ? leaf.getLastChild() : leaf.getFirstChild();
        }
        if (leaf == null) {
            return 0;
        }
        String raw = leaf instanceof Code code ? content(code) : PlainText.raw(leaf.getChars());
        String text = leaf instanceof HtmlEntity ? Escapes.read(raw) : raw.strip();
        if (text.isEmpty()) {
            return 0;
        }
        return atEnd ? text.codePointBefore(text.length()) : text.codePointAt(0);
    }

    private static void entity(HtmlEntity node, Rendering to) {
        String reference = PlainText.raw(node.getChars());
        if (Escapes.isControl(reference)) {
            to.context()
                    .error(
                            node.getStartOffset(),
                            new LinkError(
                                    "Control character “" + reference + "”",
                                    "characters that can be shown",
                                    "Remove it."));
        }
        to.html().text(Escapes.read(reference));
    }

    /** Writes a code span: line ends become spaces, and one space at either end is removed (CommonMark 0.31.2, 6.1). */
    private static void code(Code node, Rendering to) {
        to.open("code", node);
        to.html().text(content(node)).raw("</code>");
    }

    /** Returns what a code span shows. */
    static String content(Code node) {
        String content = PlainText.raw(node.getText());
        if (content.indexOf('\n') >= 0 || content.indexOf('\r') >= 0) {
            content = LINE_END.matcher(content).replaceAll(" ");
        }
        if (content.indexOf('|') >= 0 && node.getAncestorOfType(TableCell.class) != null) {
            content = content.replace("\\|", "|"); // which could not stand in a cell otherwise (GFM 0.29, 4.10)
        }
        boolean padded = content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
        return padded ? content.substring(1, content.length() - 1) : content;
    }

    private static void inlineHtml(HtmlInline node, Rendering to) {
        to.rawHtml(node.getChars(), node);
        to.notePartOfLink(node.getChars());
    }
}
