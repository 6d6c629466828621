package org.liveblogarchive.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build did to the output folder.
 *
 * @param written how many files were written
 * @param unchanged how many files were left alone, since they had the right bytes already
 * @param removed how many files of an earlier build were removed
 * @param kept files of an earlier build that are no longer needed, but were changed by somebody else since
 * @param remade files of an earlier build that were changed by somebody else since, and were made again
 */
public record Published(int written, int unchanged, int removed, List<Path> kept, List<Path> remade) {
    static final Published NOTHING = new Published(0, 0, 0, List.of(), List.of());

    public Published {
        kept = List.copyOf(kept);
        remade = List.copyOf(remade);
    }

    static Published files(int written, int unchanged) {
        return new Published(written, unchanged, 0, List.of(), List.of());
    }

    Published plus(Published other) {
        return new Published(
                written + other.written,
                unchanged + other.unchanged,
                removed + other.removed,
                both(kept, other.kept),
                both(remade, other.remade));
    }

    private static List<Path> both(List<Path> first, List<Path> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
