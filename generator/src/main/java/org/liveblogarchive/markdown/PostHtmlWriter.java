package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileBoundary;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.highlight.Highlighter;
import org.liveblogarchive.model.Body;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.PostIds;
import org.liveblogarchive.read.ResolvedLink;

/** Makes HTML of the texts of posts. Safe for use by several threads. */
public final class PostHtmlWriter {
    private static final int LEVEL_IN_STREAM = 3;
    private static final int LEVEL_ALONE = 2;

    private final MarkdownParsers parsers = new MarkdownParsers();
    private final NodeWriters writers = NodeWriters.all();
    private final Highlighter highlighter = new Highlighter();

    /**
     * Makes the HTML of a post's text, and reports diagnostics.
     *
     * @param links finds what a link leads to
     * @param media finds the file of a picture, a video or a sound by its path
     * @throws IOException if the text cannot be read
     */
    public PostHtml write(
            Post post,
            Function<String, ResolvedLink> links,
            Function<String, ResolvedLink> media,
            Diagnostics diagnostics)
            throws IOException {
        Body body = post.body();
        var code = new CodeWriter(highlighter);
        SourceText source = body.source().text();
        String markdown = source.text().substring(body.start());
        var context = new BodyContext(post.slug(), markdown, source, links, media, diagnostics, code);
        PostHtml html = parsed(context, document -> write(document, context));
        return html == null ? new PostHtml("", "", "", "", Collections.emptySortedSet()) : html;
    }

    /**
     * Finds the ids in the text of a post. Nothing is reported, as that is done when the post itself is written.
     *
     * @param start where the text begins in the file
     */
    public PostIds ids(String slug, SourceText source, int start) {
        Function<String, ResolvedLink> anywhere = ResolvedLink::of;
        var context = new BodyContext(
                slug,
                source.text().substring(start),
                source,
                anywhere,
                anywhere,
                new Diagnostics(),
                new CodeWriter(null));
        PostIds ids = parsed(context, document -> {
            RawAttributes attributes = attributes(document, context);
            Rendering rendering = render(document, attributes, context, LEVEL_ALONE, LEVEL_ALONE);
            finish(rendering); // which finds the ids in raw HTML
            return rendering.ids().all();
        });
        return ids == null ? new PostIds(slug, Collections.emptySortedSet(), Set.of()) : ids;
    }

    /** Parses a text and makes something of it; returns null, and reports it, if the text is nested too deeply. */
    private <T> T parsed(BodyContext context, Function<Document, T> make) {
        return FileBoundary.within(context.source().file(), context.diagnostics(), () -> parsedWithin(context, make));
    }

    private <T> T parsedWithin(BodyContext context, Function<Document, T> make) {
        try {
            Document document = parsers.parse(context.markdown());
            Node deepest = tooDeep(document);
            if (deepest == null) {
                return make.apply(document);
            }
            context.error(deepest.getStartOffset(), Rendering.TOO_DEEP);
        } catch (StackOverflowError e) {
            // Flexmark recurses once for each level, so a hostile text is refused here and does not end the whole
            // build.
            context.error(0, Rendering.TOO_DEEP);
        }
        return null;
    }

    /** Returns the first node that is nested too deeply, or null; without recursion, as there may be thousands of levels. */
    private static Node tooDeep(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= Limits.MARKDOWN_LEVELS) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return node;
    }

    private PostHtml write(Document document, BodyContext context) {
        RawAttributes attributes = attributes(document, context);
        int topLevel = Headings.top(document, context.markdown());
        Rendering inStream = render(document, attributes, context, topLevel, LEVEL_IN_STREAM);
        String streamed = finish(inStream);
        // The same text has the same diagnostics on both pages, so they are reported once.
        BodyContext quiet = context.withoutProblems();
        String alone = topLevel == Headings.NONE
                ? streamed
                : finish(render(document, attributes.reportedTo(quiet), quiet, topLevel, LEVEL_ALONE));
        return new PostHtml(
                streamed, alone, PlainText.excerpt(document), PlainText.whole(document), inStream.mediaOrigins());
    }

    private static RawAttributes attributes(Document document, BodyContext context) {
        RawAttributes attributes = RawAttributes.takenFrom(document, context);
        FootnoteWriters.number(document, context);
        TableWriters.reportUndone(document, context);
        return attributes;
    }

    private Rendering render(
            Document document, RawAttributes attributes, BodyContext context, int topLevel, int level) {
        int shift = topLevel == Headings.NONE ? 0 : level - topLevel;
        TextIds ids = TextIds.of(document, attributes, context);
        var rendering = new Rendering(writers, context, document, attributes, ids, shift);
        rendering.node(document);
        FootnoteWriters.notes(rendering);
        return rendering;
    }

    private static String finish(Rendering rendering) {
        String html = rendering.html().toString().strip();
        boolean plain = !rendering.hasRawHtml() && !rendering.ids().hasOpenLinks();
        return plain
                ? html
                : new RawHtml(rendering.context(), rendering.ids(), rendering.addresses(), rendering.mediaOrigins())
                        .sanitise(html);
    }
}
