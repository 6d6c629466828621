package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.markdown.BareLinks.BareLink;

/** The links to the web in the texts of posts, as Markdown understands them: not those in code. */
public final class LinksOfText {
    private static final Pattern IN_HTML =
            Pattern.compile("\\bhref\\s*=\\s*[\"']?(https?://[^\\s\"'>]+)", Pattern.CASE_INSENSITIVE);

    private static final Class<?>[] NO_BARE_LINKS = {
        Link.class, LinkRef.class, Code.class, FencedCodeBlock.class, IndentedCodeBlock.class
    };

    private final MarkdownParsers parsers = new MarkdownParsers();

    /** Calls {@code links} with each address and with the offset in the text at which it begins. */
    public void find(String markdown, ObjIntConsumer<String> links) {
        if (markdown.contains("://") || markdown.contains("www.")) {
            for (Node node : parsers.parse(markdown).getDescendants()) {
                find(node, links);
            }
        }
    }

    private static void find(Node node, ObjIntConsumer<String> links) {
        if (node instanceof Link link) {
            add(LinkWriters.address(link), links);
        } else if (node instanceof Reference reference) {
            add(reference.getUrl(), links);
        } else if (node instanceof AutoLink link) {
            add(link.getText(), links);
        } else if (node instanceof Text && node.getAncestorOfType(NO_BARE_LINKS) == null) {
            for (BareLink link : BareLinks.in(PlainText.raw(node.getChars()))) {
                add(node.getChars().subSequence(link.from(), link.to()), links);
            }
        } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            Matcher html = IN_HTML.matcher(node.getChars());
            while (html.find()) {
                links.accept(html.group(1), node.getStartOffset() + html.start(1));
            }
        }
    }

    private static void add(BasedSequence written, ObjIntConsumer<String> links) {
        String address = LinkWriters.withScheme(Escapes.read(written));
        if (address.startsWith("https://") || address.startsWith("http://")) {
            links.accept(address, written.getStartOffset());
        }
    }
}
