package org.liveblogarchive.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.plan.PlannedFile;
import org.liveblogarchive.publish.VerifiedFolder;
import org.liveblogarchive.read.MoveFault;

/**
 * The paths in the folder of a live blog that its authors chose, those of old addresses and of media, of which none may get in
 * the way of another, or of a planned file.
 */
final class LiveBlogPaths {
    private static final String PAGE = ".html";
    private static final String PREVIEW = ".png";
    private static final Set<String> MANIFESTS = Set.of(VerifiedFolder.MANIFEST, VerifiedFolder.SUMS);

    private final String folder;
    private final List<PlannedFile> planned;
    private final PathClaims claims = new PathClaims();
    private final Map<String, Move> moves = new HashMap<>();
    private final Problems problems;
    private Set<String> names;

    /** Makes the paths in a folder, with a slash at its end; what is wrong with them is reported to {@code problems}. */
    LiveBlogPaths(String folder, List<PlannedFile> planned, Problems problems) {
        this.folder = folder;
        this.planned = planned;
        this.problems = problems;
    }

    /** Returns those of the old addresses in the folder that are free, and reports the others. */
    List<Move> free(List<Move> all) {
        var free = new ArrayList<Move>();
        for (Move move : all) {
            if (!move.from().startsWith(folder)) {
                continue;
            }
            String path = move.from().substring(folder.length());
            String file = plannedInTheWay(path);
            String other = file == null ? claims.claim(path) : null;
            if (file != null) {
                MoveFault.isInTheWay(move, folder + file, problems);
            } else if (other != null) {
                MoveFault.isInTheWay(move, moves.get(other), problems);
            } else {
                moves.put(path, move);
                free.add(move);
            }
        }
        return free;
    }

    /** Reports those of the media, as paths from the content folder, that are in the way of anything else. */
    void checkMedia(SortedSet<String> media) {
        for (String source : media) {
            if (!source.startsWith(folder)) {
                continue;
            }
            String path = source.substring(folder.length());
            String file = plannedInTheWay(path);
            String other = file == null ? claims.claim(path) : folder + file;
            if (other != null) {
                Move move = moves.get(other);
                String what = move == null
                        ? "“" + (file == null ? folder + other : other) + "”"
                        : "the old address “" + move.from() + "” of " + move.file() + ":"
                                + move.position().line();
                problems.error(
                        source,
                        Position.START,
                        "a file whose path is in the way of " + what + ": " + PathClaims.WHY,
                        "paths of which each can be a file on every file system",
                        "Rename the file.");
            }
        }
    }

    /** Returns the planned file that a path is the same as, or lies below; null if there is none. */
    private String plannedInTheWay(String path) {
        String folded = PathClaims.folded(path);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            String above = folded.substring(0, slash);
            if (above.indexOf('.') >= 0 && isPlanned(above)) {
                return above;
            }
        }
        boolean inMedia = folded.indexOf('/') >= 0 && !folded.endsWith(PAGE);
        return !inMedia && isPlanned(folded) ? folded : null;
    }

    private boolean isPlanned(String path) {
        if (names == null) {
            names = new HashSet<>();
            planned.forEach(file -> names.add(file.fileName()));
        }
        String plain = path.endsWith(".gz") || path.endsWith(".br") ? path.substring(0, path.length() - 3) : path;
        boolean preview =
                plain.endsWith(PREVIEW) && names.contains(plain.substring(0, plain.length() - PREVIEW.length()) + PAGE);
        return names.contains(plain) || preview || MANIFESTS.contains(plain);
    }
}
