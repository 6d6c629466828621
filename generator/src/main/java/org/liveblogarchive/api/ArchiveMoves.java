package org.liveblogarchive.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Move;

/** The moves of all live blogs, which must not claim one old address twice, nor that of a page. */
final class ArchiveMoves {
    private final List<Move> all = new ArrayList<>();
    private final List<Move> outside = new ArrayList<>();

    ArchiveMoves(List<BuiltLiveBlog> built) {
        for (BuiltLiveBlog liveBlog : built) {
            String folder = liveBlog.result().summary().slug() + "/";
            for (Move move : liveBlog.result().moves()) {
                all.add(move);
                if (!move.from().startsWith(folder)) {
                    outside.add(move);
                }
            }
        }
    }

    /** Returns all moves. */
    List<Move> all() {
        return all;
    }

    /** Returns those from addresses outside the folder of their live blog. */
    List<Move> outside() {
        return outside;
    }

    /** Notes an error for each old address that is claimed twice, or is that of a page. */
    void check(StagedLiveBlogs liveBlogs, Problems problems) throws IOException {
        Map<String, Move> first = new HashMap<>();
        for (Move move : all) {
            Move other = first.putIfAbsent(move.from(), move);
            if (other != null && !other.to().equals(move.to())) {
                note(move, "which " + other.file() + " names too", problems);
            }
        }
        for (Move move : outside) {
            if (liveBlogs.has(move.from())) {
                note(move, "which is the address of a page now", problems);
            }
        }
    }

    private static void note(Move move, String why, Problems problems) {
        problems.error(
                move.file(),
                move.position(),
                "the old address “" + move.from() + "”, " + why,
                "an address that no page of the archive has, each once",
                "Remove the old address, or give the page that has it another slug.");
    }
}
