package org.liveblogarchive.markdown;

import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.Fault;
import org.liveblogarchive.read.LinkTargets;
import org.liveblogarchive.read.MediaFiles;

/**
 * What a post's text is written with.
 *
 * @param post the post
 * @param links what its links lead to
 * @param media what its pictures and videos are
 * @param problems where its problems are noted
 */
record BodyContext(Post post, LinkTargets links, MediaFiles media, Problems problems) {
    /** Notes an error at a character of the Markdown text. */
    void error(int offset, Fault fault) {
        problems.error(file(), at(offset), fault.found(), fault.expected(), fault.mend());
    }

    /** Notes a warning at a character of the Markdown text. */
    void warning(int offset, Fault fault) {
        problems.warning(file(), at(offset), fault.found(), fault.expected(), fault.mend());
    }

    private String file() {
        return post.body().source().file();
    }

    private Position at(int offset) {
        return post.body().at(offset);
    }
}
