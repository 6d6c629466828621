package org.liveblogarchive.content;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that somebody meant who wrote another. */
public final class NearestName {
    private NearestName() {}

    /**
     * Returns a sentence that asks whether the nearest of the known names was meant.
     *
     * @return the sentence, or {@code otherwise} if no name is near
     */
    public static String hint(String written, Collection<String> known, String otherwise) {
        String nearest = nearest(written, known);
        return nearest == null ? otherwise : "Did you mean “" + nearest + "”?";
    }

    private static String nearest(String written, Collection<String> known) {
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

    /** Returns Levenshtein's distance, or {@code limit} if it is that or more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Math.min(row[b.length()], limit);
    }
}
