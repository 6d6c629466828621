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
 * @param kept files of an earlier build that are no longer needed, but have been changed by others since
 * @param remade files of an earlier build that have been changed by others since, and were made again
 * @param removedLiveBlogs the folders of the live blogs that an earlier build published and this one did not
 * @param replacesAll whether these are all that the earlier build published
 */
public record PublishResult(
        int written,
        int unchanged,
        int removed,
        List<Path> kept,
        List<Path> remade,
        List<String> removedLiveBlogs,
        boolean replacesAll) {
    static final PublishResult NOTHING = files(0, 0);

    public PublishResult {
        kept = List.copyOf(kept);
        remade = List.copyOf(remade);
        removedLiveBlogs = List.copyOf(removedLiveBlogs);
    }

    static PublishResult files(int written, int unchanged) {
        return new PublishResult(written, unchanged, 0, List.of(), List.of(), List.of(), false);
    }

    static PublishResult removed(int removed, List<Path> kept) {
        return new PublishResult(0, 0, removed, kept, List.of(), List.of(), false);
    }

    static PublishResult started(List<Path> remade, List<String> removedLiveBlogs, boolean replacesAll) {
        return new PublishResult(0, 0, 0, List.of(), remade, removedLiveBlogs, replacesAll);
    }

    PublishResult plus(PublishResult other) {
        return new PublishResult(
                written + other.written,
                unchanged + other.unchanged,
                removed + other.removed,
                both(kept, other.kept),
                both(remade, other.remade),
                both(removedLiveBlogs, other.removedLiveBlogs),
                replacesAll || other.replacesAll);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
