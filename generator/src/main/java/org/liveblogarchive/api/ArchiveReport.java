package org.liveblogarchive.api;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param liveBlogs how many live blogs the archive has
 * @param posts how many posts they have
 * @param written how many files were written
 * @param unchanged how many files were left alone, since they had the right bytes already
 * @param removed how many files of an earlier build were removed
 * @param found what the author should know
 * @param notes sentences on what readers or hosts will notice, such as pages that were renumbered
 * @param address the address that the archive is published under, if it knows that
 * @param time how long the build took
 * @param summary the build in one line of counts and time
 */
public record ArchiveReport(
        int liveBlogs,
        int posts,
        int written,
        int unchanged,
        int removed,
        Problems found,
        List<String> notes,
        Optional<URI> address,
        Duration time,
        String summary) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param liveBlogs how many live blogs the archive has
     * @param posts how many posts they have
     * @param written how many files were written
     * @param unchanged how many files were left alone, since they had the right bytes already
     * @param removed how many files of an earlier build were removed
     * @param found what the author should know
     * @param notes sentences on what readers or hosts will notice, such as pages that were renumbered
     * @param address the address that the archive is published under, if it knows that
     * @param time how long the build took
     * @param summary the build in one line of counts and time
     */
    public ArchiveReport {
        notes = List.copyOf(notes);
    }

    /** {@return what the author should know, by file and place; of a kind with very many only the first 1000} */
    public List<Problem> warnings() {
        return found.list();
    }
}
