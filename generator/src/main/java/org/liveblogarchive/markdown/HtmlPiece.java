package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.BiConsumer;
import org.liveblogarchive.read.LinkError;

/**
 * One piece of HTML of a text, which ends where it ends in Markdown. Browsers would look for the end of what it does not end in
 * the text after it, and hide all up to there (WHATWG HTML, 13.2.5).
 */
final class HtmlPiece {
    private static final String HIDDEN_FROM_READERS = "text, or HTML that shows something";

    private final String html;
    private final Searches searches;
    private final BiConsumer<Integer, LinkError> report;
    private final StringBuilder whole;

    private HtmlPiece(String html, BiConsumer<Integer, LinkError> report) {
        this.html = html;
        this.searches = new Searches(html);
        this.report = report;
        this.whole = new StringBuilder(html.length() + 16);
    }

    /** Returns the HTML of a node that ends all that it begins, and reports what it hides or does not end. */
    static String whole(CharSequence html, Node node, BodyContext context) {
        BasedSequence written = node instanceof Block block ? block.getContentChars() : node.getChars();
        return whole(
                html,
                (index, fault) ->
                        context.warning(written.getIndexOffset(Math.min(index, written.length() - 1)), fault));
    }

    /** Returns the HTML that ends all that it begins. */
    static String whole(CharSequence html) {
        return whole(html, (index, fault) -> {}); // reported where it is written
    }

    private static String whole(CharSequence html, BiConsumer<Integer, LinkError> report) {
        String text = html.toString();
        return text.indexOf('<') < 0 ? text : new HtmlPiece(text, report).whole();
    }

    private String whole() {
        int at = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
            whole.append(html, at, open);
            at = afterMark(open);
        }
        return whole.append(html, at, html.length()).toString();
    }

    /** Writes what begins at a pointed bracket, and returns where the rest begins. */
    private int afterMark(int open) {
        if (html.startsWith(Comments.OPENING, open)) {
            return afterComment(open);
        }
        if (html.startsWith("<![CDATA[", open)) {
            return afterHidden(open, "]]>");
        }
        char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        if (next == '?') {
            return afterHidden(open, "?>");
        }
        boolean isEnd = next == '/' && open + 2 < html.length();
        if (next == '!' || (isEnd && !Character.isLetter(html.charAt(open + 2)))) {
            return afterHidden(open, ">");
        }
        int end = isEnd || Character.isLetter(next) ? endOfTag(open + 1) : 0;
        if (end < 0) {
            report.accept(
                    open,
                    new LinkError(
                            "Unclosed tag “" + beginning(open) + "”, which is shown as text",
                            "“>” at the end of the tag, after closed quotation marks",
                            "Close the tag, or write “\\<” for the bracket."));
            whole.append("&lt;");
            return open + 1;
        }
        whole.append(html, open, Math.max(end, open + 1));
        return Math.max(end, open + 1);
    }

    private int afterComment(int open) {
        int end = Comments.end(searches, open);
        if (end < 0) {
            report.accept(
                    open,
                    new LinkError(
                            "Unclosed comment, so that the text after it is not shown",
                            "“-->” at the end of the comment, before the next empty line",
                            "Write “-->” where the comment ends."));
            return html.length();
        }
        return end; // a comment for the author alone
    }

    /** Leaves out what browsers take for a comment: declarations, and instructions to programs. */
    private int afterHidden(int open, String mark) {
        report.accept(
                open,
                new LinkError(
                        "Hidden HTML “" + beginning(open) + "”, which browsers do not show",
                        HIDDEN_FROM_READERS,
                        "Write code between backticks, or “\\<” for the bracket."));
        int end = searches.next(mark, open);
        return end < 0 ? html.length() : end + mark.length();
    }

    private String beginning(int open) {
        return html.substring(open, Math.min(html.length(), open + 20)).replaceAll("\\s+", " ");
    }

    /** Returns where a tag has ended, or -1 if it does not. */
    private int endOfTag(int from) {
        if (searches.next(">", from) < 0) {
            return -1;
        }
        boolean isValue = false;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (isValue && (c == '"' || c == '\'')) {
                i = html.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
                isValue = false;
            } else if (c == '>') {
                return i + 1;
            } else {
                isValue = c == '=' || (isValue && Character.isWhitespace(c));
            }
        }
        return -1;
    }
}
