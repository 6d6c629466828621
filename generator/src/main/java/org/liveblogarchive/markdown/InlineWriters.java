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
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.attributes.AttributesDelimiter;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Writes text, emphasis, code, line breaks and inline HTML. */
final class InlineWriters {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

    private InlineWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Text.class, (node, to) -> to.html().text(PlainText.unescaped(node.getChars())));
        writers.put(TextBase.class, InlineWriters::span);
        writers.put(
                HtmlEntity.class, (node, to) -> to.html().text(node.getChars().unescape()));
        writers.put(SoftLineBreak.class, (node, to) -> to.html().raw("\n"));
        writers.put(HardLineBreak.class, (node, to) -> to.html().raw("<br>\n"));
        writers.put(Emphasis.class, (node, to) -> element("em", node, to));
        writers.put(StrongEmphasis.class, (node, to) -> element("strong", node, to));
        writers.put(Strikethrough.class, (node, to) -> element("del", node, to));
        writers.put(Code.class, InlineWriters::code);
        writers.put(HtmlInline.class, InlineWriters::inlineHtml);
        writers.put(HtmlInlineComment.class, (node, to) -> {}); // a comment for the author alone
        writers.put(AttributesNode.class, (node, to) -> {}); // written with the node that they belong to
        writers.put(AttributesDelimiter.class, (node, to) -> {});
    }

    private static void element(String name, Node node, Rendering to) {
        to.open(name, node);
        to.children(node);
        to.html().raw("</").raw(name).raw(">");
    }

    /** Writes text that has attributes of its own as a span, and other text without one. */
    private static void span(TextBase node, Rendering to) {
        if (node.getNext() instanceof AttributesNode) {
            element("span", node, to);
        } else {
            to.children(node);
        }
    }

    /** Writes a code span: line ends become spaces, and one space at either end is removed (CommonMark 0.31.2, 6.1). */
    private static void code(Code node, Rendering to) {
        String content = LINE_END.matcher(node.getText()).replaceAll(" ");
        boolean padded = content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
        to.open("code", node);
        to.html()
                .text(padded ? content.substring(1, content.length() - 1) : content)
                .raw("</code>");
    }

    private static void inlineHtml(HtmlInline node, Rendering to) {
        to.noteRawHtml();
        to.html().raw(node.getChars());
    }
}
