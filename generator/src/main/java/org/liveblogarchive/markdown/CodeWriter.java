package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.highlight.CodePart;
import org.liveblogarchive.highlight.Highlighter;
import org.liveblogarchive.highlight.HighlightingException;
import org.liveblogarchive.read.LinkError;

/** Writes the code of one post, which may stand on several pages, in colours. */
final class CodeWriter {
    private final Highlighter highlighter;
    private final Map<Node, List<CodePart>> known = new HashMap<>();

    /** Makes a writer; without a highlighter, which may be null, code has no colours. */
    CodeWriter(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /** Writes code as text in which each part of a kind stands in a span of its class. */
    void write(String language, String code, Node node, Rendering to) {
        List<CodePart> parts = known.get(node);
        if (parts == null) {
            parts = parts(language, code, node, to);
            known.put(node, parts);
        }
        int written = 0;
        for (CodePart part : parts) {
            to.html()
                    .text(code.substring(written, part.from()))
                    .raw("<span")
                    .attribute("class", part.kind().cssClass())
                    .raw(">")
                    .text(code.substring(part.from(), part.to()))
                    .raw("</span>");
            written = part.to();
        }
        to.html().text(code.substring(written));
    }

    private List<CodePart> parts(String language, String code, Node node, Rendering to) {
        if (highlighter == null) {
            return List.of();
        }
        try {
            return highlighter.parts(language, code);
        } catch (HighlightingException e) {
            to.context()
                    .warning(
                            node.getStartOffset(),
                            new LinkError(
                                    "Code that is shown without colours, in “" + language + "”: “" + e.getMessage()
                                            + "”",
                                    "code that follows the rules of its language",
                                    "Write “text” as its language, and report this message together with the code."));
            return List.of();
        }
    }
}
