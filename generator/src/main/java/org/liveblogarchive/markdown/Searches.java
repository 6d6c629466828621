package org.liveblogarchive.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Searches in one text for what closes a mark. What a search has found stays known, so that thousands of marks, each of which
 * is never closed, do not each search all of the text after them.
 */
final class Searches {
    private final String text;
    private final Map<String, Found> found = new HashMap<>();
    /** Where the last run of backticks begins, by its length; null until a search has come to the end. */
    private Map<Integer, Integer> lastTicks;

    /** What a search found that began at a place: none other is between that and the place found. */
    private record Found(int from, int at) {}

    Searches(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Returns where the next occurrence of a string begins, or -1; searches go on from ever later places. */
    int next(String searched, int from) {
        return next(searched, from, start -> text.indexOf(searched, start));
    }

    /** Returns where the next character is that is a mark and stands not after a backslash, or -1; a place is that after a mark. */
    int nextUnescaped(String mark, int from) {
        return next("\\" + mark, from, start -> unescaped(mark.charAt(0), start));
    }

    private int next(String name, int from, IntUnaryOperator search) {
        Found last = found.get(name);
        if (last == null || from < last.from || (last.at >= 0 && from > last.at)) {
            last = new Found(from, search.applyAsInt(from));
            found.put(name, last);
        }
        return last.at;
    }

    private int unescaped(char mark, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** Returns where the next run of exactly so many backticks begins, or -1. */
    int nextTicks(int length, int from) {
        if (lastTicks != null && lastTicks.getOrDefault(length, -1) < from) {
            return -1;
        }
        Map<Integer, Integer> seen = new HashMap<>();
        int start = text.indexOf('`', from);
        while (start >= 0) {
            int end = endOfTicks(start);
            if (end - start == length) {
                return start;
            }
            seen.put(end - start, start);
            start = text.indexOf('`', end);
        }
        lastTicks = seen;
        return -1;
    }

    /** Returns where a run of backticks ends. */
    int endOfTicks(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
