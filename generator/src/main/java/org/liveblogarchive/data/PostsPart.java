package org.liveblogarchive.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;

/** A file of data with posts of a live blog that follow each other; the newest of its kind grows until it is full. */
interface PostsPart extends LiveBlogDocument {
    /** Returns its number, from 1 for the oldest. */
    int number();

    /** Returns how the posts are spread over files of its kind. */
    Pagination pages();

    /** Returns the path of a file of its kind. */
    String path(int number);

    /** Returns all files of a kind. */
    static List<LiveBlogFile> all(Pagination pages, BiFunction<Integer, Pagination, LiveBlogFile> file) {
        return IntStream.rangeClosed(1, pages.pages())
                .mapToObj(number -> file.apply(number, pages))
                .toList();
    }

    /** Returns the posts that it has. */
    default Range posts() {
        Range full = pages().page(number());
        return new Range(full.from(), Math.min(full.to(), pages().posts()));
    }

    /** Returns whether it is full, and never changes again. */
    default boolean isComplete() {
        return number() <= pages().fullPages();
    }

    @Override
    default String path() {
        return path(number());
    }

    @Override
    default Turn turn() {
        return new Turn(posts().to() - 1);
    }

    @Override
    default int completedBy() {
        return isComplete() ? posts().to() - 1 : NEVER;
    }

    /** Writes what stands before the posts. */
    default void head(Json json, String schema) {
        CommonFields.head(json, "../", schema);
        json.text("liveBlog", LiveBlogPaths.DATA);
        json.number("number", number()).flag("complete", isComplete());
        json.text("older", number() == 1 ? "" : path(number() - 1));
    }
}
