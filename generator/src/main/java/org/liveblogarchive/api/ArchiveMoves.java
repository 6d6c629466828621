package org.liveblogarchive.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.read.MoveFault;

/** The moves of all live blogs, which must not claim one old address twice, nor that of a page. */
final class ArchiveMoves {
    private final List<Move> all = new ArrayList<>();
    private final List<Move> outside = new ArrayList<>();

    /**
     * Collects the moves, and reports an error for each old address that is claimed twice, or that is in the way of a file.
     *
     * @param media the files outside the folders of live blogs that pages show
     */
    ArchiveMoves(List<BuiltLiveBlog> built, StagedLiveBlogs liveBlogs, Set<String> media, Problems problems)
            throws IOException {
        Map<String, Move> first = new HashMap<>();
        var claims = new PathClaims();
        media.forEach(claims::claim);
        for (BuiltLiveBlog liveBlog : built) {
            String folder = liveBlog.result().summary().slug() + "/";
            for (Move move : liveBlog.result().moves()) {
                boolean own = move.from().startsWith(folder);
                String file = own ? null : fileInTheWay(move.from(), liveBlogs.filesBeside(move.from()));
                Move other = first.putIfAbsent(move.from(), move);
                String claimed = own || file != null || other != null ? null : claims.claim(move.from());
                if (file != null) {
                    MoveFault.isInTheWay(move, file, problems);
                } else if (claimed != null && first.containsKey(claimed)) {
                    MoveFault.isInTheWay(move, first.get(claimed), problems);
                } else if (claimed != null) {
                    MoveFault.isInTheWay(move, claimed, problems);
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

    private static String fileInTheWay(String path, Set<String> files) {
        String folded = PathClaims.folded(path);
        if (files.contains(folded) || files.contains(path)) {
            return files.contains(path) ? path : folded;
        }
        for (String file : files) {
            String other = PathClaims.folded(file);
            if (other.equals(folded) || other.startsWith(folded + "/") || folded.startsWith(other + "/")) {
                return file;
            }
        }
        return null;
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
