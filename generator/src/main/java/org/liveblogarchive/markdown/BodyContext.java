package org.liveblogarchive.markdown;

import java.util.function.Function;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.Fault;
import org.liveblogarchive.read.Target;

/**
 * What a post's text is written with.
 *
 * @param post the post
 * @param links what its links lead to
 * @param media what the paths of its pictures and videos lead to
 * @param problems where its problems are noted
 */
record BodyContext(Post post, Function<String, Target> links, Function<String, Target> media, Problems problems) {
    /** Returns the same for writing a text once more, whose problems have been told. */
    BodyContext withoutProblems() {
        return new BodyContext(post, links, media, new Problems());
    }

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
