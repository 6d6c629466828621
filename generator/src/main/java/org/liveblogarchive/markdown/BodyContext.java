package org.liveblogarchive.markdown;

import java.util.function.Function;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.Fault;
import org.liveblogarchive.read.Target;

/**
 * What a post's text is written with.
 *
 * @param post the post
 * @param source its file
 * @param links what its links lead to
 * @param media what the paths of its pictures and videos lead to
 * @param problems where its problems are noted
 */
record BodyContext(
        Post post,
        SourceText source,
        Function<String, Target> links,
        Function<String, Target> media,
        Problems problems) {
    /** Returns the same for writing a text once more, whose problems have been told. */
    BodyContext withoutProblems() {
        return new BodyContext(post, source, links, media, new Problems());
    }

    /** Returns the Markdown text. */
    String markdown() {
        return source.text().substring(post.body().start());
    }

    /** Notes an error at a character of the Markdown text. */
    void error(int offset, Fault fault) {
        problems.error(source.file(), at(offset), fault.found(), fault.expected(), fault.mend());
    }

    /** Notes a warning at a character of the Markdown text. */
    void warning(int offset, Fault fault) {
        problems.warning(source.file(), at(offset), fault.found(), fault.expected(), fault.mend());
    }

    private Position at(int offset) {
        return source.at(post.body().start() + offset);
    }
}
