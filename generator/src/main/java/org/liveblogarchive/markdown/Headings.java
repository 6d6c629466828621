package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The levels of a text's headings, those in HTML too: all are moved alike, so that they stand below the headline. */
final class Headings {
    /** The level of the highest heading of a text without headings. */
    static final int NONE = Integer.MAX_VALUE;

    private static final Pattern TAG = Pattern.compile("<(/?)h([1-6])(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private Headings() {}

    /** Returns the level of a text's highest heading, or {@link #NONE}. */
    static int top(Document document, String markdown) {
        int top = of(document).stream().mapToInt(Heading::getLevel).min().orElse(NONE);
        if (markdown.indexOf('<') >= 0 && TAG.matcher(markdown).find()) {
            for (Node node : document.getDescendants()) {
                top = Math.min(top, topOfHtml(node));
            }
        }
        return top;
    }

    /** Returns the headings of a text that are not HTML. */
    static List<Heading> of(Document document) {
        var headings = new ArrayList<Heading>();
        add(document, headings);
        return headings;
    }

    private static void add(Node parent, List<Heading> headings) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                headings.add(heading);
            } else if (child instanceof Block) { // a definition of a link is none, and stands between blocks
                add(child, headings);
            }
        }
    }

    private static int topOfHtml(Node node) {
        int top = NONE;
        if (node instanceof HtmlInline || node instanceof HtmlBlockBase) {
            Matcher tag = TAG.matcher(Comments.removed(node.getChars()));
            while (tag.find()) {
                top = Math.min(top, levelOf(tag));
            }
        }
        return top;
    }

    /** Returns HTML whose headings have other levels. */
    static String moved(String html, IntUnaryOperator level) {
        return TAG.matcher(html).replaceAll(tag -> "<" + tag.group(1) + "h" + level.applyAsInt(levelOf(tag)));
    }

    private static int levelOf(MatchResult tag) {
        return tag.group(2).charAt(0) - '0';
    }
}
