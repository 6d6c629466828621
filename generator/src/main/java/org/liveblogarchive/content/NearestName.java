package org.liveblogarchive.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the known name that is nearest to one that is not known. */
public final class NearestName {
    /** Of fewer letters a name is no abbreviation. */
    private static final int ABBREVIATION = 4;

    private NearestName() {}

    /**
     * Returns a sentence that asks whether the nearest of the known names was meant.
     *
     * @return the sentence, or {@code otherwise} if no name is near
     */
    public static String hint(String written, Collection<String> known, String otherwise) {
        String nearest = of(written, known);
        return nearest == null ? otherwise : "Did you mean “" + nearest + "”?";
    }

    /** Returns the known name that is nearest to one that is not known, or null if none is near. */
    public static String of(String written, Collection<String> known) {
        if (written.length() > Limits.QUOTED_CHARACTERS) {
            return null; // is no slip of the keyboard, and the comparison takes the product of the lengths
        }
        String nearest = null;
        int best = Math.min(written.length() - 1, Math.max(2, written.length() / 3)) + 1;
        for (String name : known) {
            int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Returns the only known name that begins with a written one, or else the only one that it begins with; or null. */
    public static String whole(String written, Collection<String> known) {
        String longer = onlyOne(known, name -> begins(name, written));
        return longer == null ? onlyOne(known, name -> begins(written, name)) : longer;
    }

    private static String onlyOne(Collection<String> names, Predicate<String> condition) {
        List<String> few = names.stream().filter(condition).limit(2).toList();
        return few.size() == 1 ? few.get(0) : null;
    }

    private static boolean begins(String name, String start) {
        return start.length() >= ABBREVIATION && name.regionMatches(true, 0, start, 0, start.length());
    }

    /** Returns how many letters differ, are missing, are added or are swapped with the next; at most {@code limit}. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        var distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, distances);
            }
        }
        return Math.min(distances[a.length()][b.length()], limit);
    }

    private static int least(String a, String b, int i, int j, int[][] distances) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(distances[i - 1][j - 1] + other, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
