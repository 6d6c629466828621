package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.read.LinkError;

/** Writes headings, paragraphs, lists, quotations, code and HTML blocks. */
final class BlockWriters {
    /** What no parser of ours changes, and takes long to make. */
    private static final ListOptions LISTS = new ListOptions();

    private static final Pattern LANGUAGE = Pattern.compile("\\{\\.?([^\\s{}]+)|(\\S+)");

    private static final Pattern ALERT =
            Pattern.compile("\\[!(?:note|tip|important|warning|caution)]", Pattern.CASE_INSENSITIVE);

    private BlockWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Document.class, (node, to) -> to.children(node));
        writers.put(Heading.class, (node, to) -> element("h" + to.headingLevel(node.getLevel()), node, to));
        writers.put(Paragraph.class, BlockWriters::paragraph);
        writers.put(BlockQuote.class, BlockWriters::quote);
        writers.put(BulletList.class, (node, to) -> container("ul", node, to));
        writers.put(OrderedList.class, BlockWriters::orderedList);
        writers.put(BulletListItem.class, BlockWriters::item);
        writers.put(OrderedListItem.class, BlockWriters::item);
        writers.put(TaskMarker.class, BlockWriters::taskMarker);
        writers.put(FencedCodeBlock.class, BlockWriters::fencedCode);
        writers.put(
                IndentedCodeBlock.class,
                (node, to) -> code(
                        node, "", PlainText.content(node).trimTailBlankLines().normalizeEndWithEOL(), to));
        writers.put(ThematicBreak.class, (node, to) -> to.html().line().raw("<hr>\n"));
        writers.put(HtmlBlock.class, BlockWriters::htmlBlock);
        writers.put(HtmlCommentBlock.class, BlockWriters::comments);
        writers.put(Reference.class, (node, to) -> {}); // written where it is referred to
    }

    private static void paragraph(Paragraph node, Rendering to) {
        if (!node.hasChildren() || FigureForms.write(node, to) || EmbedForm.write(node, to)) {
            return;
        }
        if (isTight(node)) {
            text(node, to);
            return;
        }
        to.html().line();
        to.open("p", node);
        text(node, to);
        to.html().raw("</p>\n");
    }

    /** Writes a paragraph's text; that of a task names its check box. */
    private static void text(Paragraph node, Rendering to) {
        boolean isTask = TaskMarker.begins(node);
        to.html().raw(isTask ? "<label>" : "");
        to.children(node);
        to.html().raw(isTask ? "</label>" : "");
    }

    private static void taskMarker(TaskMarker node, Rendering to) {
        to.html().raw("<input type=\"checkbox\" disabled").raw(node.isDone() ? " checked>" : ">");
    }

    /** Returns whether the paragraph is the text of an item in a list without blank lines (CommonMark 0.31.2, 5.3). */
    private static boolean isTight(Paragraph node) {
        return node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, LISTS, node.getDocument());
    }

    private static void quote(BlockQuote node, Rendering to) {
        warnOfAlert(node, to);
        if (!QuotationForm.write(node, to)) {
            container("blockquote", node, to);
        }
    }

    /** Warns of the mark by which GitHub makes a box of a quotation: its title would be in one language alone. */
    private static void warnOfAlert(BlockQuote node, Rendering to) {
        if (node.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof LinkRef mark
                && ALERT.matcher(mark.getChars()).matches()
                && LinkWriters.reference(mark, to) == null
                && (mark.getNext() == null || mark.getNext() instanceof SoftLineBreak)) {
            to.context()
                    .warning(
                            mark.getStartOffset(),
                            new LinkError(
                                    "GitHub alert “" + mark.getChars() + "”, which is shown as text",
                                    "a word in the language of the text, above the quotation or in it",
                                    "Write the word, such as “**Note:**”."));
        }
    }

    private static void orderedList(OrderedList node, Rendering to) {
        to.html().line().raw("<ol");
        if (node.getStartNumber() != 1) {
            to.html().attribute("start", Integer.toString(node.getStartNumber()));
        }
        to.writeAttributes(node);
        to.html().raw(">\n");
        to.children(node);
        to.html().line().raw("</ol>\n");
    }

    private static void item(Node node, Rendering to) {
        to.html().line();
        if (node.getFirstChild() instanceof Paragraph first && TaskMarker.begins(first)) {
            to.html().raw("<li class=\"task\">");
        } else {
            to.open("li", node);
        }
        to.children(node);
        to.html().raw("</li>\n");
    }

    private static void fencedCode(FencedCodeBlock node, Rendering to) {
        code(
                node,
                language(Escapes.read(node.getInfo()).strip()),
                PlainText.content(node).normalizeEOL(),
                to);
    }

    /**
     * Returns the language of code: the first word after its fence (CommonMark 0.31.2, 4.5), or in the braces of Pandoc, as in
     * <code>{.python .numberLines}</code>.
     */
    private static String language(String info) {
        Matcher language = LANGUAGE.matcher(info);
        return language.lookingAt() ? language.group(language.group(1) == null ? 2 : 1) : "";
    }

    private static void code(Node node, String language, String content, Rendering to) {
        to.html().line().raw("<pre");
        ScrollFrames.code(node, language, content, to.html());
        to.html().raw("><code");
        if (!language.isEmpty()) {
            to.html().attribute("class", "language-" + language);
        }
        to.html().raw(">");
        to.context().code().write(language, content, node, to);
        to.html().raw("</code></pre>\n");
    }

    private static void htmlBlock(HtmlBlock node, Rendering to) {
        to.html().line();
        to.rawHtml(PlainText.content(node).normalizeEOL(), node);
        to.html().line();
    }

    /** Writes what follows a comment in its line, as HTML like all of its block (CommonMark 0.31.2, example 177). */
    private static void comments(HtmlCommentBlock node, Rendering to) {
        String text =
                HtmlPiece.whole(PlainText.content(node), node, to.context()).strip();
        if (!text.isEmpty()) {
            to.html().line();
            to.rawHtml(text, node);
            to.html().line();
        }
    }

    private static void element(String name, Node node, Rendering to) {
        to.html().line();
        to.open(name, node);
        to.children(node);
        to.html().raw("</").raw(name).raw(">\n");
    }

    private static void container(String name, Node node, Rendering to) {
        to.html().line();
        to.open(name, node);
        to.html().raw("\n");
        to.children(node);
        to.html().line().raw("</").raw(name).raw(">\n");
    }
}
