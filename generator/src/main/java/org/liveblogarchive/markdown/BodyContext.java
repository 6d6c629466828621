package org.liveblogarchive.markdown;

import java.util.function.Function;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.ResolvedLink;

/**
 * What a post's text is written with.
 *
 * @param post the post
 * @param source its file
 * @param links what its links lead to
 * @param media what the paths of its pictures and videos lead to
 * @param diagnostics receives its diagnostics
 * @param code writes its code
 */
record BodyContext(
        Post post,
        SourceText source,
        Function<String, ResolvedLink> links,
        Function<String, ResolvedLink> media,
        Diagnostics diagnostics,
        CodeWriter code) {
    /** Returns the same for writing a text once more, without reporting its diagnostics again. */
    BodyContext withoutProblems() {
        return new BodyContext(post, source, links, media, new Diagnostics(), code);
    }

    /** Returns the Markdown text. */
    String markdown() {
        return source.text().substring(post.body().start());
    }

    /** Reports an error at a character of the Markdown text. */
    void error(int offset, LinkError error) {
        diagnostics.error(source.file(), at(offset), error.found(), error.expected(), error.fix());
    }

    /** Reports a warning at a character of the Markdown text. */
    void warning(int offset, LinkError error) {
        diagnostics.warning(source.file(), at(offset), error.found(), error.expected(), error.fix());
    }

    private Position at(int offset) {
        return source.at(post.body().start() + offset);
    }
}
