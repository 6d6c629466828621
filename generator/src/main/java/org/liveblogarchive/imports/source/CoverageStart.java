package org.liveblogarchive.imports.source;

import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedTime;

/** When coverage began, as a source says it. */
public final class CoverageStart {
    private CoverageStart() {}

    /** Returns {@code start}, or with a remark the time of the first post if that is earlier; null if {@code start} is null. */
    public static ImportedTime of(ImportedTime start, List<ImportedPost> posts, ImportPlace place, ImportLog log) {
        ImportedTime first = posts.stream()
                .map(ImportedPost::time)
                .min(Comparator.comparing(time -> time.moment().toInstant()))
                .orElse(null);
        if (start == null || first == null || !start.moment().isAfter(first.moment())) {
            return start;
        }
        log.add(new ImportRemark(
                Kind.READING,
                place,
                "Start of coverage “" + start.moment().toOffsetDateTime() + "” after the first post",
                "a time before “" + first.moment().toOffsetDateTime() + "”",
                "The time of the first post was used."));
        return first;
    }
}
