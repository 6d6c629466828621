package org.liveblogarchive.content;

import java.util.Comparator;
import org.liveblogarchive.content.Diagnostic.Severity;

/**
 * How many diagnostics there are of one kind.
 *
 * @param severity whether they stop a build
 * @param kind what they have in common; see {@link Diagnostic#kind}
 * @param count how many there are
 */
public record KindCount(Severity severity, String kind, int count) implements Comparable<KindCount> {
    private static final Comparator<KindCount> BY_WEIGHT = Comparator.comparing(KindCount::severity)
            .thenComparing(KindCount::count, Comparator.reverseOrder())
            .thenComparing(KindCount::kind);

    /** Sorts errors before warnings, then frequent kinds before rare ones. */
    @Override
    public int compareTo(KindCount other) {
        return BY_WEIGHT.compare(this, other);
    }
}
