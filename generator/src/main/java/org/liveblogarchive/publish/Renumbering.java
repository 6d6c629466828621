package org.liveblogarchive.publish;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from which numbered page on the pages of a live blog got other posts than before, because a post was dated into the
 * past or removed.
 */
public final class Renumbering {
    private static final Pattern NUMBERED = Pattern.compile("page-(\\d+)\\.html");
    private static final Set<String> INDEX = Set.of("index.html");

    private Renumbering() {}

    /**
     * Compares the posts that were published before with those that are put into a unit now.
     *
     * @param unit the unit of a live blog, with all its pages in it
     * @param postPages the file names of its posts' pages, oldest first
     * @param pageSize how many posts a numbered page holds
     * @return the number of the first page that was renumbered; empty if none was
     */
    public static OptionalInt firstPage(Unit unit, List<String> postPages, int pageSize) throws IOException {
        Manifest before = Manifest.read(unit.published());
        Set<String> known = new HashSet<>(before.paths());
        known.removeIf(path -> !path.endsWith(".html")
                || path.contains("/")
                || INDEX.contains(path)
                || NUMBERED.matcher(path).matches());
        int prefix = known.size();
        boolean grown = prefix <= postPages.size() && known.equals(new HashSet<>(postPages.subList(0, prefix)));
        if (grown || prefix < pageSize) {
            return OptionalInt.empty();
        }
        int firstNew = 0;
        while (firstNew < postPages.size() && known.contains(postPages.get(firstNew))) {
            firstNew++;
        }
        boolean removed = !new HashSet<>(postPages).containsAll(known);
        return removed ? firstChangedPage(unit, before) : OptionalInt.of(firstNew / pageSize + 1);
    }

    /** Where a post was removed is seen from the pages that changed or are no more. */
    private static OptionalInt firstChangedPage(Unit unit, Manifest before) throws IOException {
        Set<String> gone = new HashSet<>(before.paths());
        gone.removeAll(unit.paths());
        gone.addAll(unit.changed());
        return gone.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .mapToInt(page -> Integer.parseInt(page.group(1)))
                .min();
    }
}
