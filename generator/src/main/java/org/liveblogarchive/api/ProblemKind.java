package org.liveblogarchive.api;

import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.report.Listing;

/**
 * How many problems there are of one kind.
 *
 * @param severity whether they stop the build
 * @param name what they have in common: the beginning of their messages, with “…” for what differs
 * @param count how many there are
 */
public record ProblemKind(Severity severity, String name, int count) {
    /** Returns the kind as a line of a table. */
    @Override
    public String toString() {
        return Listing.line(count, name);
    }
}
