package org.liveblogarchive.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Decides what a log lists of very many problems: the first of each kind, and then a table of the kinds. */
public final class Listing {
    /** How many problems of a kind are listed one by one. */
    public static final int MOST_OF_A_KIND = 100;

    /** Up to how many problems a reader sees at a glance, without a table. */
    private static final int FEW = 20;

    private Listing() {}

    /** Returns the first problems of each kind, in their order; {@code kind} returns what problems of one kind share. */
    public static <T> List<T> first(List<T> problems, Function<T, ?> kind) {
        Map<Object, Integer> counts = new HashMap<>();
        var first = new ArrayList<T>();
        for (T problem : problems) {
            if (counts.merge(kind.apply(problem), 1, Integer::sum) <= MOST_OF_A_KIND) {
                first.add(problem);
            }
        }
        return first;
    }

    /** Returns whether a table of kinds ends a list of that many problems. */
    public static boolean needsTable(int problems) {
        return problems > FEW;
    }

    /** Returns the line of a kind in the table. */
    public static String line(int count, String kind) {
        String line = count + " × " + kind;
        return count <= MOST_OF_A_KIND ? line : line + " (the first " + MOST_OF_A_KIND + " are listed)";
    }
}
