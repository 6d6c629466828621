package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** The marker of a task in a list, {@code [ ]} or {@code [x]}, at the beginning of the item's first paragraph (GFM 0.29, 5.3). */
final class TaskMarker extends Node {
    private static final Pattern MARKER = Pattern.compile("\\[[ xX]\\](?=\\s+\\S)");
    private static final int LENGTH = 3;

    private TaskMarker(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Returns whether the task is done. */
    boolean isDone() {
        return getChars().charAt(1) != ' ';
    }

    /** Returns the marker as a character, for where there are no check boxes. */
    String character() {
        return isDone() ? "☑" : "☐";
    }

    /** Returns whether a paragraph is the text of a task. */
    static boolean begins(Node paragraph) {
        return paragraph.getFirstChild() instanceof TaskMarker;
    }

    /** Puts markers in the place of their brackets, which are no links even where the text defines {@code [x]}; {@code markdown} is the text. */
    static void mark(Document document, String markdown) {
        if (markdown.contains("[ ]") || markdown.contains("[x]") || markdown.contains("[X]")) {
            markIn(document);
        }
    }

    private static void markIn(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem && child.getFirstChild() instanceof Paragraph first) {
                mark(first);
            }
            if (!(child instanceof Paragraph)) {
                markIn(child);
            }
        }
    }

    private static void mark(Paragraph paragraph) {
        if (!paragraph.hasChildren() || !MARKER.matcher(paragraph.getChars()).lookingAt()) {
            return;
        }
        int end = paragraph.getStartOffset() + LENGTH;
        Node node = paragraph.getFirstChild();
        while (node.getNext() != null && node.getEndOffset() <= end) {
            node = node.getNext();
        }
        if (node.getStartOffset() < end && !(node instanceof Text)) {
            return; // a link that begins with the brackets
        }
        while (paragraph.getFirstChild() != node) {
            paragraph.getFirstChild().unlink();
        }
        if (node.getStartOffset() < end) {
            node.setChars(node.getChars().subSequence(end - node.getStartOffset()));
        }
        node.insertBefore(new TaskMarker(paragraph.getChars().subSequence(0, LENGTH)));
    }
}
