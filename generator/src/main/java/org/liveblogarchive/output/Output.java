package org.liveblogarchive.output;

import java.util.List;
import org.liveblogarchive.model.Archive;

/**
 * A kind of file, such as post pages, feeds or sitemaps: the one declaration of all that the archive needs to know of it.
 *
 * <p>Outputs are listed once, in the order in which their files are made.
 */
public interface Output {
    /** Returns where its files lie, what they are, and how long caches may keep them. */
    List<Served> served();

    /** Returns whether an archive has such files: some need its address on the web, or are turned off by a setting. */
    boolean isWanted(Archive archive);

    /** Returns its files of a live blog. */
    default List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return List.of();
    }

    /** Returns its files in the archive's own folder. */
    default List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return List.of();
    }

    /** Returns what pages link to as another form of the posts that they list. */
    default List<Alternate> alternates(Coverage coverage) {
        return List.of();
    }
}
