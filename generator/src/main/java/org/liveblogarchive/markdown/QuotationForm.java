package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The form of an attributed quotation: a block quote whose last line names who said it, after an em dash.
 *
 * <pre>{@code
 * > We are pleased with the outcome.
 * >
 * > — Vladimir Putin, president of Russia
 * }</pre>
 *
 * <p>The last line may also follow the quotation directly, without an empty line between them.
 */
final class QuotationForm {
    private static final String EM_DASH = "— ";

    private QuotationForm() {}

    /** Writes the block quote as an attributed quotation; returns false, having written nothing, if it has another form. */
    static boolean write(BlockQuote quote, Rendering to) {
        if (!(quote.getLastChild() instanceof Paragraph last)) {
            return false;
        }
        Node attribution = lastLine(last);
        if (!(attribution instanceof Text text) || !text.getChars().startsWith(EM_DASH)) {
            return false;
        }
        boolean ownParagraph = attribution == last.getFirstChild();
        if (ownParagraph && quote.getFirstChild() == last) {
            return false;
        }
        to.html().line().raw("<figure class=\"quotation\">");
        to.open("blockquote", quote);
        to.html().raw("\n");
        to.from(quote.getFirstChild(), last);
        if (!ownParagraph) {
            to.html().line().raw("<p>");
            to.from(last.getFirstChild(), attribution.getPrevious());
            to.html().raw("</p>\n");
        }
        to.html().raw("</blockquote><figcaption>");
        to.from(attribution, null);
        to.html().raw("</figcaption></figure>\n");
        return true;
    }

    /** Returns the first node of a paragraph's last line. */
    private static Node lastLine(Paragraph paragraph) {
        Node node = paragraph.getLastChild();
        while (node != null && node.getPrevious() != null && !(node.getPrevious() instanceof SoftLineBreak)) {
            node = node.getPrevious();
        }
        return node;
    }
}
