package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.read.LinkError;

/** Writes tables. */
final class TableWriters {
    private static final LinkError BAR_IN_CODE = new LinkError(
            "Bar in code that divides a table cell in two “|”",
            "“\\|” for a bar inside a cell, also in code",
            "Write a backslash before the bar.");

    private static final LinkError UNDONE = new LinkError(
            "Table that is shown as text, as its heading and the line below it differ in their number of cells",
            "the same number of cells in both, and “\\|” for a bar inside a cell, also in code",
            "Add cells to one of them, or write a backslash before each bar that does not divide cells.");

    private TableWriters() {}

    /** Reports delimiter rows below lines with more or fewer cells, which are text. */
    static void reportUndone(Document document, BodyContext context) {
        for (TableLine heading : GfmTables.noHeadings(document)) {
            List<Integer> inCode = heading.barsInCode();
            context.warning(place(heading, inCode.isEmpty() ? 0 : inCode.get(0)), UNDONE);
        }
    }

    private static int place(TableLine line, int index) {
        return line.chars().getStartOffset() + index;
    }

    static void register(NodeWriters writers) {
        writers.put(TableBlock.class, TableWriters::table);
        writers.put(TableHead.class, (node, to) -> element("thead", node, to));
        writers.put(TableBody.class, (node, to) -> element("tbody", node, to));
        writers.put(TableRow.class, TableWriters::row);
        writers.put(TableCell.class, TableWriters::cell);
    }

    /** Writes a table in a frame in which a wide one scrolls. */
    private static void table(TableBlock node, Rendering to) {
        ScrollFrames.table(node, to.html().line());
        to.open("table", node);
        to.html().raw("\n");
        to.children(node);
        to.html().raw("</table></div>\n");
    }

    /** Writes a row, of which cells beyond the last column of the heading are ignored (GFM 0.29, 4.10): they are reported. */
    private static void row(TableRow node, Rendering to) {
        element("tr", node, to);
        var line = new TableLine(node.getChars());
        line.barsInCode().stream().findFirst().ifPresent(bar -> to.context().warning(place(line, bar), BAR_IN_CODE));
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
                                    "at most as many cells in a row as the table has columns",
                                    "Add columns to the heading, or write “\\|” for a bar inside a cell."));
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
