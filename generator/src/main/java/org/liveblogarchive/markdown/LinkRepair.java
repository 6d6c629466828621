package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links that Flexmark's parser leaves as text: {@code [a][Text](address)}, in which only the second brackets are a
 * link, {@code [![alt][picture]][reference]}, and links with the mark of a footnote in their text (CommonMark 0.31.2, 6.3).
 */
final class LinkRepair {
    private static final Pattern TARGET = Pattern.compile(
            "\\(\\s*(<[^<>\\n"
                    + "]*>|[^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)(?:\\s+(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'))?\\s*\\)");

    private final Document document;
    /** The text: nodes that a parser has tried to put into a link do not always know their document. */
    private final BasedSequence markdown;

    private LinkRepair(Document document) {
        this.document = document;
        this.markdown = document.getChars().getBaseSequence();
    }

    /** Repairs the links of a document; {@code markdown} is its text. */
    static void repair(Document document, String markdown) {
        if (markdown.indexOf('&') >= 0 && (markdown.contains("://") || markdown.contains("www."))) {
            joinAddresses(document);
        }
        if (markdown.contains("][") || markdown.contains("[^")) {
            new LinkRepair(document).repairIn(document);
        }
    }

    /** Makes one text of a bare address and the references to characters in it, such as an ampersand (GFM 0.29, 6.9). */
    private static void joinAddresses(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            while (child instanceof Text text
                    && text.getNext() instanceof HtmlEntity entity
                    && BareLinks.endOneAt(text.getChars().length(), PlainText.raw(text.getChars()))) {
                Node rest = entity.getNext();
                Node last = rest instanceof Text ? rest : entity;
                text.setChars(text.getChars().baseSubSequence(text.getStartOffset(), last.getEndOffset()));
                entity.unlink();
                if (last != entity) {
                    last.unlink();
                }
            }
            joinAddresses(child);
        }
    }

    private void repairIn(Node parent) {
        boolean isAfterPicture = false; // without brackets that open between it and the node before the child
        Text opening = null;
        Text closing = textFrom(parent.getFirstChild(), ']');
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Node unrepaired = child;
            if (child instanceof LinkRef link) {
                child = repaired(link, isAfterPicture);
            } else if (child instanceof Footnote mark) {
                boolean isPast = closing != null && closing.getStartOffset() < mark.getEndOffset();
                closing = isPast ? textAfter(mark, ']') : closing;
                Node before = mark.getPrevious();
                child = opening == null || closing == null ? mark : noted(mark, opening, closing);
                opening = mark.getPrevious() == before ? opening : null; // brackets before a link open no other
            } else {
                repairIn(child);
            }
            if (child != unrepaired) {
                opening = textBefore(child, '[');
                closing = textAfter(child, ']');
            } else if (child instanceof Text text && text.getChars().indexOf('[') >= 0) {
                opening = text;
            }
            Node before = child.getPrevious();
            isAfterPicture = isPicture(before)
                    || (isAfterPicture
                            && !(before instanceof Text text && text.getChars().indexOf('[') >= 0));
        }
    }

    private static boolean isPicture(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    /** Returns the node in whose place a link stands then. */
    private Node repaired(LinkRef link, boolean isAfterPicture) {
        boolean isDefined = link.getReferenceNode(Parser.REFERENCES.get(document)) != null;
        boolean isFull = link.getTextOpeningMarker().isNotNull();
        if (!isDefined && isFull && link.getNext() instanceof Text after) {
            Matcher target = TARGET.matcher(markdown).region(after.getStartOffset(), after.getEndOffset());
            return target.lookingAt() ? inline(link, after, target) : link;
        }
        boolean isShortcut = isDefined && !isFull;
        return isShortcut
                        && isAfterPicture
                        && link.getPrevious() instanceof Text before
                        && before.getChars().endsWith("]")
                ? around(link, before)
                : link;
    }

    private Node inline(LinkRef link, Text after, Matcher target) {
        int start = link.getReferenceOpeningMarker().getStartOffset();
        int end = link.getReferenceClosingMarker().getStartOffset();
        Link inline = link(start, end, target);
        addText(link.getReference(), inline);
        link.insertBefore(new Text(markdown.subSequence(link.getStartOffset(), start)));
        link.insertBefore(inline);
        link.unlink();
        after.setChars(markdown.subSequence(target.end(), after.getEndOffset()));
        return inline;
    }

    /**
     * Makes the link around the mark of a footnote, <code>[Text[^1]](address)</code>. The mark, which is a link of its own, then
     * stands behind it. Returns the node in whose place the mark or the link stands.
     */
    private Node noted(Footnote mark, Text opening, Text closing) {
        int start = opening.getStartOffset() + opening.getChars().lastIndexOf('[');
        int end = closing.getStartOffset() + closing.getChars().indexOf(']');
        Matcher target = TARGET.matcher(markdown).region(end + 1, markdown.length());
        Node last = target.lookingAt() ? endingAt(target.end(), closing) : null;
        boolean isEscaped = start > 0 && markdown.charAt(start - 1) == '\\';
        if (last == null || isEscaped) {
            return mark;
        }
        Link link = link(start, end, target);
        opening.insertAfter(link);
        addText(markdown.subSequence(start + 1, opening.getEndOffset()), link);
        Node behind = link;
        while (behind.getNext() != closing) {
            Node next = behind.getNext();
            if (next instanceof Footnote) {
                behind = next;
            } else {
                link.appendChild(next); // which takes it out of its old place
            }
        }
        addText(markdown.subSequence(closing.getStartOffset(), end), link);
        while (closing != last && closing.getNext() != last) {
            closing.getNext().unlink();
        }
        int rest = last.getEndOffset();
        if (closing != last) {
            last.unlink();
        }
        closing.setChars(markdown.subSequence(target.end(), rest));
        opening.setChars(markdown.subSequence(opening.getStartOffset(), start));
        return behind;
    }

    private static void addText(BasedSequence text, Node parent) {
        if (!text.isEmpty()) {
            parent.appendChild(new Text(text));
        }
    }

    private static Text textBefore(Node node, char bracket) {
        Node before = node.getPrevious();
        while (before != null
                && !(before instanceof Text text && text.getChars().lastIndexOf(bracket) >= 0)) {
            before = before.getPrevious();
        }
        return (Text) before;
    }

    private static Text textAfter(Node node, char bracket) {
        return textFrom(node.getNext(), bracket);
    }

    private static Text textFrom(Node node, char bracket) {
        Node after = node;
        while (after != null && !(after instanceof Text text && text.getChars().indexOf(bracket) >= 0)) {
            after = after.getNext();
        }
        return (Text) after;
    }

    /** Returns the text that holds the character before a place, or null if something else does. */
    private static Node endingAt(int end, Node from) {
        Node last = from;
        while (last != null && last.getEndOffset() < end) {
            last = last.getNext();
        }
        return last instanceof Text ? last : null;
    }

    private Link link(int start, int end, Matcher target) {
        BasedSequence url = markdown.subSequence(target.start(1), target.end(1));
        BasedSequence title =
                target.group(2) == null ? BasedSequence.NULL : markdown.subSequence(target.start(2), target.end(2));
        var link = new Link(
                markdown.subSequence(start, start + 1),
                markdown.subSequence(start + 1, end),
                markdown.subSequence(end, end + 1),
                markdown.subSequence(end + 1, end + 2),
                url,
                title,
                markdown.subSequence(target.end() - 1, target.end()));
        link.setUrlChars(url);
        link.setTitleChars(title);
        link.setCharsFromContent();
        return link;
    }

    private Node around(LinkRef link, Text closing) {
        Node opening = closing.getPrevious();
        boolean hasPicture = false;
        while (opening != null
                && !(opening instanceof Text text && text.getChars().lastIndexOf('[') >= 0)) {
            hasPicture |= isPicture(opening);
            opening = opening.getPrevious();
        }
        if (opening == null || !hasPicture) {
            return link;
        }
        int bracket = opening.getChars().lastIndexOf('[');
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
        addText(opening.getChars().subSequence(bracket + 1), full);
        while (opening.getNext() != closing) {
            full.appendChild(opening.getNext()); // which takes it out of its old place
        }
        addText(closing.getChars().subSequence(0, closing.getChars().length() - 1), full);
        ((Text) opening).setChars(opening.getChars().subSequence(0, bracket));
        closing.unlink();
        link.insertBefore(full);
        link.unlink();
        return full;
    }
}
