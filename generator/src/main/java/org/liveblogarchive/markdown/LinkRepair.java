package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links that Flexmark's parser leaves as text: {@code [a][Text](address)}, in which only the second brackets are a
 * link, and {@code [![alt][picture]][reference]} (CommonMark 0.31.2, 6.3).
 */
final class LinkRepair {
    private static final Pattern TARGET = Pattern.compile(
            "\\(\\s*(<[^<>\\n"
                    + "]*>|[^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)(?:\\s+(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'))?\\s*\\)");

    private final Document document;

    private LinkRepair(Document document) {
        this.document = document;
    }

    /** Repairs the links of a document; {@code markdown} is its text. */
    static void repair(Document document, String markdown) {
        if (markdown.contains("][")) {
            new LinkRepair(document).repairIn(document);
        }
    }

    private void repairIn(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkRef link) {
                child = repaired(link);
            } else {
                repairIn(child);
            }
        }
    }

    /** Returns the node in whose place a link stands then. */
    private Node repaired(LinkRef link) {
        boolean isDefined = link.getReferenceNode(Parser.REFERENCES.get(document)) != null;
        boolean isFull = link.getTextOpeningMarker().isNotNull();
        if (!isDefined && isFull && link.getNext() instanceof Text after) {
            Matcher target = TARGET.matcher(after.getChars());
            return target.lookingAt() ? inline(link, after, target) : link;
        }
        boolean isShortcut = isDefined && !isFull;
        return isShortcut
                        && link.getPrevious() instanceof Text before
                        && before.getChars().endsWith("]")
                ? around(link, before)
                : link;
    }

    private static Node inline(LinkRef link, Text after, Matcher target) {
        BasedSequence chars = after.getChars();
        BasedSequence url = chars.subSequence(target.start(1), target.end(1));
        var inline = new Link(
                link.getReferenceOpeningMarker(),
                link.getReference(),
                link.getReferenceClosingMarker(),
                chars.subSequence(0, 1),
                url,
                target.group(2) == null ? BasedSequence.NULL : chars.subSequence(target.start(2), target.end(2)),
                chars.subSequence(target.end() - 1, target.end()));
        inline.setUrlChars(url);
        inline.setCharsFromContent();
        inline.appendChild(new Text(link.getReference()));
        link.insertBefore(new Text(document(link).subSequence(link.getStartOffset(), inline.getStartOffset())));
        link.insertBefore(inline);
        link.unlink();
        after.setChars(chars.subSequence(target.end()));
        return inline;
    }

    private static BasedSequence document(Node node) {
        return node.getDocument().getChars().getBaseSequence();
    }

    private static Node around(LinkRef link, Text closing) {
        Node opening = closing.getPrevious();
        boolean hasPicture = false;
        while (opening != null
                && !(opening instanceof Text text && text.getChars().lastIndexOf('[') >= 0)) {
            hasPicture |= opening instanceof Image || opening instanceof ImageRef;
            opening = opening.getPrevious();
        }
        if (opening == null || !hasPicture) {
            return link;
        }
        int bracket = opening.getChars().lastIndexOf('[');
        BasedSequence markdown = document(link);
        int start = opening.getStartOffset() + bracket;
        int end = closing.getEndOffset();
        var full = new LinkRef(
                markdown.subSequence(start, start + 1),
                markdown.subSequence(start + 1, end - 1),
                markdown.subSequence(end - 1, end),
                link.getReferenceOpeningMarker(),
                link.getReference(),
                link.getReferenceClosingMarker());
        full.setDefined(true);
        BasedSequence head = opening.getChars().subSequence(bracket + 1);
        if (!head.isEmpty()) {
            full.appendChild(new Text(head));
        }
        while (opening.getNext() != closing) {
            full.appendChild(opening.getNext()); // which takes it out of its old place
        }
        if (closing.getChars().length() > 1) {
            full.appendChild(new Text(
                    closing.getChars().subSequence(0, closing.getChars().length() - 1)));
        }
        ((Text) opening).setChars(opening.getChars().subSequence(0, bracket));
        closing.unlink();
        link.insertBefore(full);
        link.unlink();
        return full;
    }
}
