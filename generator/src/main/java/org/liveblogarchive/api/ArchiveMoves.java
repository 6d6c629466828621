package org.liveblogarchive.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.read.MoveFault;

/** The moves of all live blogs, which must not claim one old address twice, nor that of a page. */
final class ArchiveMoves {
    private final List<Move> all = new ArrayList<>();
    private final List<Move> outside = new ArrayList<>();

    /** Collects the moves, and notes an error for each old address that is claimed twice, or is that of a page. */
    ArchiveMoves(List<BuiltLiveBlog> built, StagedLiveBlogs liveBlogs, Problems problems) throws IOException {
        Map<String, Move> first = new HashMap<>();
        for (BuiltLiveBlog liveBlog : built) {
            String folder = liveBlog.result().summary().slug() + "/";
            for (Move move : liveBlog.result().moves()) {
                boolean own = move.from().startsWith(folder);
                Move other = first.putIfAbsent(move.from(), move);
                if (!own && liveBlogs.has(move.from())) {
                    MoveFault.isPage(move, problems);
                } else if (other == null) {
                    all.add(move);
                    if (!own) {
                        outside.add(move);
                    }
                } else if (!other.to().equals(move.to())) {
                    MoveFault.isTaken(move, other, problems);
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
}
