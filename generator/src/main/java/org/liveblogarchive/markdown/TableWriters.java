package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.liveblogarchive.read.LinkError;

/** Writes tables. */
final class TableWriters {
    private TableWriters() {}

    static void register(NodeWriters writers) {
        writers.put(TableBlock.class, TableWriters::table);
        writers.put(TableHead.class, (node, to) -> element("thead", node, to));
        writers.put(TableBody.class, TableWriters::body);
        writers.put(TableRow.class, TableWriters::row);
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

    /** Writes a row, of which cells beyond the last column of the heading are ignored (GFM 0.29, 4.10): they are reported. */
    private static void row(TableRow node, Rendering to) {
        element("tr", node, to);
        BasedSequence last = node.getLastChild() == null
                ? BasedSequence.NULL
                : node.getLastChild().getChars();
        if (last.isNull()) {
            return; // a cell that the text does not have
        }
        BasedSequence markdown = last.getBaseSequence();
        int from = last.getEndOffset();
        String rest =
                markdown.subSequence(from, markdown.endOfLine(from)).toString().strip();
        if (!rest.isEmpty()) {
            to.context()
                    .warning(
                            from,
                            new LinkError(
                                    "Cells “" + rest + "” after the last column, which are not shown",
                                    "as many cells in a row as in the heading of its table",
                                    "Add columns to the heading, or write \\| for a bar within a cell."));
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
