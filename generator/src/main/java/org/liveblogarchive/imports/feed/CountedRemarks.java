package org.liveblogarchive.imports.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Remarks that hold for many entries of a feed: each is written once, with how often it came and where first. */
final class CountedRemarks {
    private final Map<Remark, Count> counts = new LinkedHashMap<>();

    /** What is remarked. */
    private record Remark(Kind kind, String what, String expected, String fix) {}

    /** Where it came first, and how often. */
    private record Count(ImportPlace first, int times) {}

    /** Notes one case; {@code what} is in the plural, and follows a number. */
    void add(Kind kind, ImportPlace place, String what, String expected, String fix) {
        counts.merge(
                new Remark(kind, what, expected, fix),
                new Count(place, 1),
                (before, one) -> new Count(before.first(), before.times() + 1));
    }

    void writeTo(ImportLog log) {
        counts.forEach((remark, count) -> log.add(new ImportRemark(
                remark.kind(),
                count.first(),
                "“" + count.times() + "” × " + remark.what() + (count.times() == 1 ? "" : ", the first one here"),
                remark.expected(),
                remark.fix())));
    }
}
