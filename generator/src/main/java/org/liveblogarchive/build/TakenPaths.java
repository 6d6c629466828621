package org.liveblogarchive.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.read.Redirects;

/**
 * The paths in the folder of a live blog that its authors chose: those of old addresses and of media. None of them may
 * conflict with another, or with a planned file.
 */
final class TakenPaths {
    private static final String SIDE_BY_SIDE = "paths that can exist side by side on every file system";
    private static final String RENAME = "Rename the file.";

    private final String folder;
    private final List<LiveBlogFile> planned;
    private final PathClaims claims = new PathClaims();
    private final Map<String, Redirect> redirects = new HashMap<>();
    private final Diagnostics diagnostics;
    private Set<String> names;

    /** Makes the paths in {@code folder}, which ends in a slash; errors are reported to {@code diagnostics}. */
    TakenPaths(String folder, List<LiveBlogFile> planned, Diagnostics diagnostics) {
        this.folder = folder;
        this.planned = planned;
        this.diagnostics = diagnostics;
    }

    /** Returns the redirects whose old addresses are in the folder and free, and reports conflicts. */
    List<Redirect> free(List<Redirect> all) {
        var free = new ArrayList<Redirect>();
        for (Redirect redirect : all) {
            if (!redirect.from().startsWith(folder)) {
                continue;
            }
            String path = redirect.from().substring(folder.length());
            String file = plannedInTheWay(path);
            String other = file == null ? claims.claim(path) : null;
            if (file != null) {
                Redirects.isInTheWay(redirect, folder + file, diagnostics);
            } else if (other != null) {
                Redirects.isInTheWay(redirect, redirects.get(other), diagnostics);
            } else {
                redirects.put(path, redirect);
                free.add(redirect);
            }
        }
        return free;
    }

    /** Reports media files that conflict with anything else; {@code media} are paths from the content folder. */
    void checkMedia(SortedSet<String> media) {
        for (String source : media) {
            if (!source.startsWith(folder)) {
                continue;
            }
            String path = source.substring(folder.length());
            String file = plannedInTheWay(path);
            String other = file == null ? claims.claim(path) : folder + file;
            if (other != null) {
                Redirect redirect = redirects.get(other);
                if (redirect == null) {
                    isInTheWay(source, file == null ? folder + other : other, diagnostics);
                } else {
                    diagnostics.error(
                            source,
                            Position.START,
                            "File that blocks the old address “" + redirect.from() + "” of “" + redirect.file() + ":"
                                    + redirect.position().line() + "”: " + PathClaims.WHY,
                            SIDE_BY_SIDE,
                            RENAME);
                }
            }
        }
    }

    /** Reports that a media file conflicts with another file. */
    static void isInTheWay(String media, String other, Diagnostics diagnostics) {
        diagnostics.error(
                media, Position.START, "File that blocks “" + other + "”: " + PathClaims.WHY, SIDE_BY_SIDE, RENAME);
    }

    /** Returns the planned file that a path equals or lies below; null if there is none. */
    private String plannedInTheWay(String path) {
        String folded = PathClaims.folded(path);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            String above = folded.substring(0, slash);
            if (above.indexOf('.') >= 0 && isPlanned(above)) {
                return above;
            }
        }
        boolean inMedia = folded.indexOf('/') >= 0 && !folded.endsWith(LiveBlogPaths.PAGE);
        return !inMedia && isPlanned(folded) ? folded : null;
    }

    private boolean isPlanned(String path) {
        if (names == null) {
            names = new HashSet<>();
            planned.forEach(file -> names.add(file.path()));
        }
        String plain = path.endsWith(".gz") || path.endsWith(".br") ? path.substring(0, path.length() - 3) : path;
        return names.contains(plain) || plain.equals(LiveBlogPaths.MANIFEST);
    }
}
