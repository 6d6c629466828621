package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.util.Collections;
import java.util.function.Function;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.highlight.Highlighter;
import org.liveblogarchive.model.Post;
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
        var code = new CodeWriter(highlighter);
        var context = new BodyContext(post, post.body().source().text(), links, media, diagnostics, code);
        String markdown = context.markdown();
        try {
            Document document = parsers.parse(markdown);
            Node deepest = tooDeep(document);
            if (deepest == null) {
                return write(document, markdown, context);
            }
            context.error(deepest.getStartOffset(), Rendering.TOO_DEEP);
        } catch (StackOverflowError e) {
            // Flexmark recurses once for each level, so a hostile text is refused here and does not end the whole
            // build.
            context.error(0, Rendering.TOO_DEEP);
        }
        return new PostHtml("", "", "", "", Collections.emptySortedSet());
    }

    /** Returns the first node that is nested too deeply, or null; without recursion, as there may be thousands of levels. */
    private static Node tooDeep(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= Rendering.DEEPEST) {
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

    private PostHtml write(Document document, String markdown, BodyContext context) {
        RawAttributes attributes = RawAttributes.takenFrom(document, context);
        FootnoteWriters.number(document);
        int topLevel = Headings.top(document, markdown);
        Rendering inStream = render(document, attributes, context, topLevel, LEVEL_IN_STREAM);
        String streamed = finish(inStream);
        // The same text has the same diagnostics on both pages, so they are reported once.
        String alone = topLevel == Headings.NONE
                ? streamed
                : finish(alone(document, attributes, context.withoutProblems(), topLevel));
        return new PostHtml(
                streamed, alone, PlainText.excerpt(document), PlainText.whole(document), inStream.mediaOrigins());
    }

    private Rendering alone(Document document, RawAttributes attributes, BodyContext context, int topLevel) {
        return render(document, attributes.reportedTo(context), context, topLevel, LEVEL_ALONE);
    }

    private Rendering render(
            Document document, RawAttributes attributes, BodyContext context, int topLevel, int level) {
        int shift = topLevel == Headings.NONE ? 0 : level - topLevel;
        var rendering = new Rendering(writers, context, document, attributes, shift);
        rendering.node(document);
        FootnoteWriters.notes(rendering);
        return rendering;
    }

    private static String finish(Rendering rendering) {
        String html = rendering.html().toString().strip();
        return rendering.hasRawHtml() ? new RawHtml(rendering.context()).sanitise(html) : html;
    }
}
