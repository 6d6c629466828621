package org.liveblogarchive.imports.write;

import java.util.List;
import org.liveblogarchive.imports.model.ImportPlace;

/**
 * What an import did with a live blog.
 *
 * @param slug its folder
 * @param title its headline
 * @param found how many posts its source has that were not dropped before
 * @param settings what was done with its {@code liveblog.yaml}
 * @param posts what was done with each post, the oldest first
 * @param authors the keys of authors that were added
 * @param media how many files of media are new
 * @param missing the media that were not found
 * @param addresses the old addresses with what they lead to now
 */
public record LiveBlogResult(
        String slug,
        String title,
        int found,
        FileOutcome settings,
        List<FileOutcome> posts,
        List<String> authors,
        int media,
        List<Missing> missing,
        List<OldAddress> addresses) {
    public LiveBlogResult {
        posts = List.copyOf(posts);
        authors = List.copyOf(authors);
        missing = List.copyOf(missing);
        addresses = List.copyOf(addresses);
    }

    /** A file that was not found, and where it is used. */
    public record Missing(String address, ImportPlace place) {}

    /**
     * An old address.
     *
     * @param address it
     * @param file the file whose page it leads to now
     * @param redirected whether the archive has a page at its place that leads there
     */
    public record OldAddress(String address, String file, boolean redirected) {}

    /** Returns how often something was done with a post. */
    public long count(FileOutcome.Kind kind) {
        return posts.stream().filter(post -> post.kind() == kind).count();
    }
}
