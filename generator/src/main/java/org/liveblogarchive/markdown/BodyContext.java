package org.liveblogarchive.markdown;

import java.util.function.Function;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.ResolvedLink;

/**
 * What a post's text is written with.
 *
 * @param slug the post's slug
 * @param markdown the text, with which its file ends
 * @param source the file
 * @param links what its links lead to
 * @param media what the paths of its pictures and videos lead to
 * @param diagnostics receives its diagnostics
 * @param code writes its code
 */
record BodyContext(
        String slug,
        String markdown,
        SourceText source,
        Function<String, ResolvedLink> links,
        Function<String, ResolvedLink> media,
        Diagnostics diagnostics,
        CodeWriter code) {
    /** Returns the same for writing a text again, without reporting its diagnostics again. */
    BodyContext withoutProblems() {
        return new BodyContext(slug, markdown, source, links, media, new Diagnostics(), code);
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
        return source.at(source.text().length() - markdown.length() + offset);
    }
}
