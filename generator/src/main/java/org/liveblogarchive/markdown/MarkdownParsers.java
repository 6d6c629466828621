package org.liveblogarchive.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/**
 * Parses CommonMark with tables, strikethrough and footnotes; attributes and bare addresses are found in its texts afterwards.
 *
 * <p>An extension is used only for texts with the characters that its syntax begins with. Most posts have none of them,
 * and some extensions take several times as long as the plain parser. Safe for use by several threads.
 */
final class MarkdownParsers {
    private record Choice(Extension extension, Predicate<String> isNeeded) {}

    private static final List<Choice> EXTENSIONS = List.of(
            new Choice(new GfmTables(), text -> text.indexOf('|') >= 0),
            new Choice(new CjkStrikethrough.Extension(), text -> text.indexOf('~') >= 0),
            new Choice(new GfmFootnotes(), text -> text.contains("[^")));

    private final AtomicReferenceArray<Parser> parsers = new AtomicReferenceArray<>(1 << EXTENSIONS.size());

    Document parse(String markdown) {
        int needed = 0;
        for (int i = 0; i < EXTENSIONS.size(); i++) {
            if (EXTENSIONS.get(i).isNeeded().test(markdown)) {
                needed |= 1 << i;
            }
        }
        Document document = parser(needed).parse(markdown);
        LinkRepair.repair(document, markdown);
        TaskMarker.mark(document, markdown);
        return document;
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
        var extensions = new ArrayList<Extension>(List.of(new CommonMarkExtension(), new EmphasisExtension()));
        for (int i = 0; i < EXTENSIONS.size(); i++) {
            if ((needed & 1 << i) != 0) {
                extensions.add(EXTENSIONS.get(i).extension());
            }
        }
        var options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(Parser.SPACE_IN_LINK_URLS, true); // those without <…> are text again when they are written
        return Parser.builder(options).build();
    }
}
