package org.liveblogarchive.imports.model;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.liveblogarchive.content.Limits;

/** HTML that is a part of a page, such as the text of a post. */
public final class HtmlFragment {
    private static final Pattern TAG =
            Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]{0,30}+)(?:\\s[^<>]{0,5000}+)?/?>|<!--");

    private HtmlFragment() {}

    /** Returns HTML as a tree of limited depth, which the {@code body} holds that is returned; its white space stays as it is. */
    public static Element parsed(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limits.IMPORT_HTML_LEVELS);
        Document document = parser.parseInput(html, "");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** Returns whether a text has tags of HTML; “a &lt; b” and “&lt;name&gt;” are none. */
    public static boolean hasTags(String text) {
        return TAG.matcher(text).results().anyMatch(tag -> tag.group(1) == null || Tag.isKnownTag(tag.group(1)));
    }
}
