package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Code and tables that scroll where they are wider than the page, so that a keyboard has to reach them (WCAG 2.2, 2.1.1; the
 * rule scrollable-region-focusable of axe-core).
 *
 * <p>HTML cannot ask whether something scrolls, and each thing that can be reached costs readers a key press. So what fits
 * even on a page of 320 pixels, the narrowest that WCAG asks for (1.4.10), cannot be reached; the bounds are those of the
 * theme's fonts. All else is a group, named by the language or the first line of its code, or by the first row of its table.
 */
final class ScrollFrames {
    private static final int COLUMNS_OF_CODE = 24;
    private static final int COLUMNS_OF_TABLE = 18;
    private static final int CODE_INDENT = 5;
    private static final int TABLE_INDENT = 3;
    private static final int CELL_PADDING = 2;
    private static final int TAB = 8;
    private static final int LONGEST_NAME = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ScrollFrames() {}

    /** Writes the attributes of code that may scroll. */
    static void code(Node node, String language, String code, HtmlText html) {
        nameOfCode(language, code, depth(node)).ifPresent(name -> write(name, html));
    }

    /** Opens the frame of a table. */
    static void table(TableBlock node, HtmlText html) {
        html.raw("<div class=\"table\"");
        nameOfTable(rows(node), depth(node)).ifPresent(name -> write(name, html));
        html.raw(">");
    }

    private static void write(String name, HtmlText html) {
        if (!name.isEmpty()) {
            html.raw(" role=\"group\"").attribute("aria-label", name);
        }
        html.raw(" tabindex=\"0\"");
    }

    /** Does the same for code and tables in HTML of the author's. */
    static void frame(Element body) {
        for (Element code : body.select("pre:not([tabindex])")) {
            nameOfCode("", code.wholeText(), depth(code)).ifPresent(name -> write(name, code));
        }
        for (Element table : body.select("table:not(table table)")) {
            Element parent = table.parent();
            Element frame = parent != null && parent.hasClass("table")
                    ? parent
                    : table.wrap("<div class=\"table\"></div>").parent();
            if (frame != null && !frame.hasAttr("tabindex")) {
                nameOfTable(rows(table), depth(frame)).ifPresent(name -> write(name, frame));
            }
        }
    }

    private static void write(String name, Element frame) {
        if (!name.isEmpty()) {
            frame.attr("role", "group").attr("aria-label", name);
        }
        frame.attr("tabindex", "0");
    }

    private static Optional<String> nameOfCode(String language, String code, int depth) {
        int room = COLUMNS_OF_CODE - CODE_INDENT * depth;
        if (code.lines().allMatch(line -> columns(line) <= room)) {
            return Optional.empty();
        }
        String first = code.strip().lines().findFirst().orElse("");
        return Optional.of(shortened(language.isEmpty() ? first : language));
    }

    private static int columns(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            columns += c == '\t' ? TAB - columns % TAB : Cjk.has(c) ? 2 : 1;
        }
        return columns;
    }

    /** Returns the name of a table that may scroll: words are not broken, so each column is as wide as its longest. */
    private static Optional<String> nameOfTable(List<List<String>> rows, int depth) {
        var widths = new ArrayList<Integer>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = SPACE.splitAsStream(row.get(i))
                                .mapToInt(String::length)
                                .max()
                                .orElse(0)
                        + CELL_PADDING;
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(width, widths.get(i)));
                }
            }
        }
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        if (width <= COLUMNS_OF_TABLE - TABLE_INDENT * depth) {
            return Optional.empty();
        }
        String first = rows.isEmpty()
                ? ""
                : rows.get(0).stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
        return Optional.of(shortened(first));
    }

    private static String shortened(String name) {
        String line = SPACE.matcher(name).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }

    private static List<List<String>> rows(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        for (Node section : table.getChildren()) {
            section.getChildren().forEach(row -> rows.add(cells((TableRow) row)));
        }
        return rows;
    }

    private static List<String> cells(TableRow row) {
        var cells = new ArrayList<String>();
        for (Node cell : row.getChildren()) {
            cells.add(PlainText.of(cell));
        }
        return cells;
    }

    private static List<List<String>> rows(Element table) {
        var rows = new ArrayList<List<String>>();
        table.select("caption").forEach(caption -> rows.add(List.of(caption.text())));
        table.select("tr").forEach(row -> rows.add(row.children().eachText()));
        return rows;
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            depth += parent instanceof ListItem || parent instanceof BlockQuote ? 1 : 0;
        }
        return depth;
    }

    private static int depth(Element element) {
        return (int) element.parents().stream()
                .filter(parent -> parent.is("li, blockquote"))
                .count();
    }
}
