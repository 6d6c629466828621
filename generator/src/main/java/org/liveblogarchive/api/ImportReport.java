package org.liveblogarchive.api;

import java.util.List;
import org.liveblogarchive.imports.report.ImportOutcome;
import org.liveblogarchive.imports.write.FileOutcome.Kind;

/**
 * What an import did. Of the posts, {@code found} is the sum of {@code written}, {@code updated}, {@code unchanged},
 * {@code conflicting} and {@code dropped}.
 *
 * @param kind what kind of source it read
 * @param liveBlogs the folders of the live blogs
 * @param found how many posts the source has
 * @param written how many are new, or would be
 * @param updated how many were not edited by hand, and follow the source, or would
 * @param unchanged how many are as they were
 * @param conflicting how many have changed both in the source and by hand, and were left as they are
 * @param dropped how many the archive does not get
 * @param files each file that was not left unchanged, with what was done with it, as lines for a log
 * @param notes what whoever imports should know
 * @param summary the counts in one line
 */
public record ImportReport(
        String kind,
        List<String> liveBlogs,
        long found,
        long written,
        long updated,
        long unchanged,
        long conflicting,
        long dropped,
        List<String> files,
        List<ImportNote> notes,
        String summary) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param kind what kind of source it read
     * @param liveBlogs the folders of the live blogs
     * @param found how many posts the source has
     * @param written how many are new, or would be
     * @param updated how many were not edited by hand, and follow the source, or would
     * @param unchanged how many are as they were
     * @param conflicting how many have changed both in the source and by hand, and were left as they are
     * @param dropped how many the archive does not get
     * @param files each file that was not left unchanged, with what was done with it, as lines for a log
     * @param notes what whoever imports should know
     * @param summary the counts in one line
     */
    public ImportReport {
        liveBlogs = List.copyOf(liveBlogs);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    static ImportReport of(ImportOutcome outcome) {
        return new ImportReport(
                outcome.kind(),
                outcome.liveBlogs().stream().map(liveBlog -> liveBlog.slug()).toList(),
                outcome.found(),
                outcome.count(Kind.WRITTEN),
                outcome.count(Kind.UPDATED),
                outcome.count(Kind.UNCHANGED),
                outcome.count(Kind.CONFLICTING),
                outcome.dropped(),
                outcome.changes(),
                outcome.log().remarks().stream()
                        .map(remark -> new ImportNote(
                                remark.place().file(), remark.place().at(), remark.message()))
                        .toList(),
                outcome.summary());
    }
}
