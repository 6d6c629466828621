package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.liveblogarchive.content.Limits;

/** Writes tables as Markdown, if they have one heading and cells of plain text, or else as HTML. */
final class Tables {
    private static final Pattern SIDE = Pattern.compile("(?:^|align[-:] ?)(right|center|left)\\b");

    private final Conversion to;
    private final Inlines inlines;

    Tables(Conversion to, Inlines inlines) {
        this.to = to;
        this.inlines = inlines;
    }

    String of(Element table) throws IOException {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
        if (!isPlain(table, rows)) {
            return KeptHtml.of(table, to);
        }
        var lines = new ArrayList<String>();
        Element caption = table.selectFirst("> caption");
        int columns = rows.get(0).childrenSize();
        for (Element row : rows) {
            lines.add(line(row, columns));
            if (lines.size() == 1) {
                lines.add(delimiters(rows.get(Math.min(1, rows.size() - 1)), columns));
            }
        }
        String head = caption == null ? "" : inlines.of(caption.childNodes()) + "\n\n";
        return head + String.join("\n", lines);
    }

    private static boolean isPlain(Element table, List<Element> rows) {
        if (rows.isEmpty()
                || !table.select("table table, [rowspan], [colspan], p + p, ul, ol, img, blockquote")
                        .isEmpty()) {
            return false;
        }
        Element head = rows.get(0);
        int columns = head.childrenSize();
        boolean headed = columns > 0
                && head.children().stream().allMatch(cell -> cell.normalName().equals("th"));
        boolean even = rows.stream().allMatch(row -> row.childrenSize() <= columns);
        boolean oneHead = rows.stream().skip(1).allMatch(row -> row.select("th").isEmpty());
        return headed && even && oneHead && columns <= Limits.TABLE_COLUMNS;
    }

    /** Returns the line below the heading, which says how columns are aligned. */
    private static String delimiters(Element row, int columns) {
        var line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            Element cell = i < row.childrenSize() ? row.child(i) : row;
            String aligned = cell.attr("align") + " " + cell.attr("style") + " " + cell.className();
            Matcher side = SIDE.matcher(aligned);
            String name = side.find() ? side.group(1) : "";
            line.append(
                    switch (name) {
                        case "right" -> " --: |";
                        case "left" -> " :-- |";
                        case "center" -> " :-: |";
                        default -> " --- |";
                    });
        }
        return line.toString();
    }

    private String line(Element row, int columns) throws IOException {
        var line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String text = i < row.childrenSize()
                    ? inlines.of(row.child(i).childNodes()).replace("\\\n", " ").replace("\n", " ")
                    : "";
            line.append(' ')
                    .append(text.replace("\\|", "|").replace("|", "\\|"))
                    .append(" |");
        }
        return line.toString();
    }
}
