package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables. */
final class TableWriters {
    private TableWriters() {}

    static void register(NodeWriters writers) {
        writers.put(TableBlock.class, TableWriters::table);
        writers.put(TableHead.class, (node, to) -> element("thead", node, to));
        writers.put(TableBody.class, TableWriters::body);
        writers.put(TableRow.class, (node, to) -> element("tr", node, to));
        writers.put(TableCell.class, TableWriters::cell);
        writers.put(TableSeparator.class, (node, to) -> {}); // the cells themselves know their alignment
    }

    /** Writes a table in a frame in which a wide one scrolls. */
    private static void table(TableBlock node, Rendering to) {
        ScrollFrames.table(node, to.html().line());
        to.open("table", node);
        to.html().raw("\n");
        to.children(node);
        to.html().raw("</table></div>\n");
    }

    private static void body(TableBody node, Rendering to) {
        if (node.hasChildren()) {
            element("tbody", node, to);
        }
    }

    private static void element(String name, Node node, Rendering to) {
        to.html().raw("<").raw(name).raw(">\n");
        to.children(node);
        to.html().raw("</").raw(name).raw(">\n");
    }

    private static void cell(TableCell node, Rendering to) {
        String element = node.isHeader() ? "th" : "td";
        to.html().raw("<").raw(element);
        if (node.isHeader()) {
            to.html().attribute("scope", "col");
        }
        if (node.getAlignment() != null) {
            to.html().attribute("class", "align-" + node.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        to.html().raw(">");
        to.children(node);
        to.html().raw("</").raw(element).raw(">\n");
    }
}
