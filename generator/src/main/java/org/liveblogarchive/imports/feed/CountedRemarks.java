package org.liveblogarchive.imports.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Remarks that apply to many entries of a feed: each is written once, with its number of cases and the place of the first. */
final class CountedRemarks {
    private final Map<Remark, Count> counts = new LinkedHashMap<>();

    /** A remark without its place. */
    private record Remark(Kind kind, String found, String expected, String fix) {}

    /** The place of the first case, and the number of cases. */
    private record Count(ImportPlace first, int times) {}

    /** Adds one case. */
    void add(Kind kind, ImportPlace place, String found, String expected, String fix) {
        counts.merge(
                new Remark(kind, found, expected, fix),
                new Count(place, 1),
                (before, one) -> new Count(before.first(), before.times() + 1));
    }

    void writeTo(ImportLog log) {
        counts.forEach((remark, count) -> log.add(new ImportRemark(
                remark.kind(),
                count.first(),
                remark.found() + (count.times() == 1 ? "" : " (“" + count.times() + "” times, first here)"),
                remark.expected(),
                remark.fix())));
    }
}
