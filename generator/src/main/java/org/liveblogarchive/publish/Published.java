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
 */
public record Published(int written, int unchanged, int removed, List<Path> kept) {
    public Published {
        kept = List.copyOf(kept);
    }

    Published plus(Published other) {
        var both = new ArrayList<>(kept);
        both.addAll(other.kept);
        return new Published(written + other.written, unchanged + other.unchanged, removed + other.removed, both);
    }
}
