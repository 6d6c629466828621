package org.liveblogarchive.imports.model;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.liveblogarchive.content.Limits;

/** HTML that is a part of a page, such as the text of a post. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** Returns HTML as a tree of limited depth, which the {@code body} holds that is returned; its white space stays as it is. */
    public static Element parsed(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limits.IMPORT_HTML_LEVELS);
        Document document = parser.parseInput(html, "");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
