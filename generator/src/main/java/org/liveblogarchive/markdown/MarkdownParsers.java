package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/**
 * Parses CommonMark with tables, strikethrough, autolinks, footnotes and attributes.
 *
 * <p>An extension is used only for texts with the characters that its syntax begins with. Most posts have none of them,
 * and some extensions take several times as long as the plain parser. Safe for use by several threads.
 */
final class MarkdownParsers {
    private record Choice(Extension extension, Predicate<String> isNeeded) {}

    private static final List<Choice> EXTENSIONS = List.of(
            new Choice(TablesExtension.create(), text -> text.indexOf('|') >= 0),
            new Choice(StrikethroughExtension.create(), text -> text.contains("~~")),
            new Choice(FootnoteExtension.create(), text -> text.contains("[^")),
            new Choice(AttributesExtension.create(), text -> text.indexOf('{') >= 0),
            new Choice(AutolinkExtension.create(), MarkdownParsers::mayHaveBareLink));

    private final AtomicReferenceArray<Parser> parsers = new AtomicReferenceArray<>(1 << EXTENSIONS.size());

    Document parse(String markdown) {
        int needed = 0;
        for (int i = 0; i < EXTENSIONS.size(); i++) {
            if (EXTENSIONS.get(i).isNeeded().test(markdown)) {
                needed |= 1 << i;
            }
        }
        return parser(needed).parse(markdown);
    }

    private Parser parser(int needed) {
        Parser known = parsers.get(needed);
        if (known == null) {
            known = newParser(needed);
            parsers.set(needed, known);
        }
        return known;
    }

    private static Parser newParser(int needed) {
        var extensions = new ArrayList<Extension>();
        for (int i = 0; i < EXTENSIONS.size(); i++) {
            if ((needed & 1 << i) != 0) {
                extensions.add(EXTENSIONS.get(i).extension());
            }
        }
        var options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(AttributesExtension.FENCED_CODE_INFO_ATTRIBUTES, false);
        return Parser.builder(options).build();
    }

    /** Returns whether a text may have addresses other than {@code ](https://…)} and {@code <https://…>}. */
    private static boolean mayHaveBareLink(String text) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            if (!isInsideLink(text, at)) {
                return true;
            }
        }
        return text.contains("www.") || text.indexOf('@') >= 0;
    }

    private static boolean isInsideLink(String text, int colon) {
        int start = colon;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.startsWith("<", start - 1) || text.startsWith("](", start - 2);
    }
}
