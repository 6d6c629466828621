package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liveblogarchive.content.Limits;

/**
 * A line of a table. Each bar without a backslash before it divides cells, within code too (GFM 0.29, 4.10, example 200).
 *
 * @param chars the line without white space at its ends
 */
record TableLine(BasedSequence chars) {
    static TableLine of(BasedSequence line) {
        return new TableLine(line.trim());
    }

    /** Returns the cells, each with the bar after it. */
    List<BasedSequence> cells() {
        var cells = new ArrayList<BasedSequence>();
        int from = chars.startsWith("|") ? 1 : 0;
        for (int bar = bar(from); bar >= 0; bar = bar(from)) {
            cells.add(chars.subSequence(from, bar + 1));
            from = bar + 1;
        }
        if (from < chars.length()) {
            cells.add(chars.subSequence(from));
        }
        return cells;
    }

    /** Returns whether a line is a row, which a bar alone is not. */
    boolean isRow() {
        return !(chars.length() == 1 && chars.charAt(0) == '|');
    }

    private int bar(int from) {
        int bar = chars.indexOf('|', from);
        while (bar > 0 && chars.charAt(bar - 1) == '\\') {
            bar = chars.indexOf('|', bar + 1);
        }
        return bar;
    }

    /** Returns how the columns below this line, if it is a delimiter row, are aligned: each by an alignment, or by nothing. */
    Optional<List<Optional<Alignment>>> columns() {
        boolean isPossible = !chars.isEmpty() && "|:-".indexOf(chars.charAt(0)) >= 0 && chars.indexOf('|') >= 0;
        if (!isPossible) {
            return Optional.empty();
        }
        var columns = new ArrayList<Optional<Alignment>>();
        for (BasedSequence cell : cells()) {
            BasedSequence hyphens = (cell.endsWith("|") ? cell.subSequence(0, cell.length() - 1) : cell).trim();
            boolean left = hyphens.startsWith(":");
            boolean right = hyphens.length() > 1 && hyphens.endsWith(":");
            if (!isHyphens(hyphens, left ? 1 : 0, hyphens.length() - (right ? 1 : 0))
                    || columns.size() == Limits.TABLE_COLUMNS) {
                return Optional.empty();
            }
            columns.add(Optional.ofNullable(
                    left && right ? Alignment.CENTER : left ? Alignment.LEFT : right ? Alignment.RIGHT : null));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
    }

    private static boolean isHyphens(BasedSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '-') {
                return false;
            }
        }
        return from < to;
    }

    /** Returns the places of bars within what would be code if it were not in a table. */
    List<Integer> barsInCode() {
        var bars = new ArrayList<Integer>();
        int start = chars.indexOf('`');
        if (start < 0 || bar(start) < 0) {
            return bars;
        }
        var searches = new Searches(PlainText.raw(chars));
        while (start >= 0) {
            int from = searches.endOfTicks(start);
            int to = isEscaped(start) ? -1 : searches.nextTicks(from - start, from);
            for (int bar = to < 0 ? -1 : bar(from); bar >= 0 && bar < to; bar = bar(bar + 1)) {
                bars.add(bar);
            }
            start = chars.indexOf('`', to < 0 ? from : to + from - start);
        }
        return bars;
    }

    private boolean isEscaped(int place) {
        int slashes = 0;
        while (slashes < place && chars.charAt(place - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
