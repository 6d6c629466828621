package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.PostIds;

/** Writes footnotes; their ids begin with the post's slug, since several posts share a page. */
final class FootnoteWriters {
    private FootnoteWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Footnote.class, FootnoteWriters::mark);
        writers.put(FootnoteBlock.class, (node, to) -> {}); // written at the end of the post
    }

    /** Numbers the footnotes in the order in which the text, and then the footnotes themselves, refer to them. */
    static void number(Document document, BodyContext context) {
        if (!hasNotes(document)) {
            return;
        }
        Map<String, FootnoteBlock> byMark = byMark(document);
        resolve(document, byMark);
        List<FootnoteBlock> numbered = new ArrayList<>();
        var references = new IdentityHashMap<FootnoteBlock, Integer>();
        number(document, numbered, references);
        for (int i = 0; i < numbered.size(); i++) { // which grows by what footnotes refer to
            number(numbered.get(i), numbered, references);
        }
        FootnoteExtension.FOOTNOTES.get(document).values().forEach(note -> note.setFootnoteOrdinal(0));
        for (int i = 0; i < numbered.size(); i++) {
            numbered.get(i).setFootnoteOrdinal(i + 1);
            numbered.get(i).setFootnoteReferences(references.get(numbered.get(i)));
        }
        for (FootnoteBlock note : FootnoteExtension.FOOTNOTES.get(document).values()) {
            if (note.getFootnoteOrdinal() == 0) {
                context.warning(note.getStartOffset(), notShown(note, byMark));
            } else if (!note.hasChildren()) {
                context.warning(note.getStartOffset(), empty(note));
            }
        }
    }

    private static LinkError notShown(FootnoteBlock note, Map<String, FootnoteBlock> byMark) {
        String mark = "[^" + note.getText() + "]";
        return byMark.get(name(note.getText())) == note
                ? new LinkError(
                        "Unused footnote “" + mark + "”, which is not shown",
                        "a mark “" + mark + "” in the text that is not part of a picture",
                        "Refer to it in the text, or remove it.")
                : new LinkError(
                        "Second footnote “" + mark + "”, which is not shown",
                        "each footnote once",
                        "Give it another mark and refer to that mark, or remove the footnote.");
    }

    private static LinkError empty(FootnoteBlock note) {
        return new LinkError(
                "Footnote “[^" + note.getText() + "]” without a text",
                "its text on the line of its mark, or below it, indented by four spaces",
                "Write the text, or indent it.");
    }

    /** Finds the footnotes of marks that differ from theirs in case, which does not count, as on GitHub. */
    private static void resolve(Node parent, Map<String, FootnoteBlock> byMark) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Footnote mark && mark.getFootnoteBlock() == null) {
                mark.setFootnoteBlock(byMark.get(name(mark.getText())));
            }
            resolve(child, byMark);
        }
    }

    /** Returns the first footnote of each mark. */
    private static Map<String, FootnoteBlock> byMark(Document document) {
        var byMark = new HashMap<String, FootnoteBlock>();
        FootnoteExtension.FOOTNOTES.get(document).values().stream()
                .sorted(Comparator.comparing(FootnoteBlock::getStartOffset))
                .forEach(note -> byMark.putIfAbsent(name(note.getText()), note));
        return byMark;
    }

    private static String name(BasedSequence mark) {
        return Escaping.normalizeReference(mark, true);
    }

    /** Returns whether a document may have footnotes; most are parsed without them, as they take time. */
    private static boolean hasNotes(Document document) {
        return document.contains(FootnoteExtension.FOOTNOTES);
    }

    private static void number(
            Node parent, List<FootnoteBlock> numbered, IdentityHashMap<FootnoteBlock, Integer> references) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Footnote mark && mark.getFootnoteBlock() != null) {
                FootnoteBlock note = mark.getFootnoteBlock();
                if (!references.containsKey(note)) {
                    numbered.add(note);
                }
                mark.setReferenceOrdinal(references.merge(note, 1, Integer::sum) - 1);
            } else if (!(child instanceof FootnoteBlock || PlainText.isPicture(child))) {
                number(child, numbered, references);
            }
        }
    }

    private static void mark(Footnote node, Rendering to) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            to.html().raw("[^");
            to.children(node);
            to.html().raw("]");
            return;
        }
        String slug = to.context().slug();
        to.html().raw("<sup class=\"footnote-mark\"><a role=\"doc-noteref\"");
        to.html().attribute("id", referenceId(note, node.getReferenceOrdinal(), slug));
        to.html().attribute("href", PostIds.link(noteId(note, slug))).raw(">");
        to.html().raw(Integer.toString(note.getFootnoteOrdinal())).raw("</a></sup>");
    }

    /** Returns the footnotes that a text refers to, in the order of their numbers. */
    static List<FootnoteBlock> shown(Document document) {
        return hasNotes(document)
                ? FootnoteExtension.FOOTNOTES.get(document).values().stream()
                        .filter(note -> note.getFootnoteOrdinal() > 0)
                        .sorted(Comparator.comparing(FootnoteBlock::getFootnoteOrdinal))
                        .toList()
                : List.of();
    }

    /** Writes the footnotes that the text refers to, if any. */
    static void notes(Rendering to) {
        List<FootnoteBlock> notes = shown(to.document());
        if (notes.isEmpty()) {
            return;
        }
        to.html().line().raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        String slug = to.context().slug();
        for (FootnoteBlock note : notes) {
            to.html().raw("<li").attribute("id", noteId(note, slug)).raw(">");
            to.children(note);
            for (int i = 0; i < note.getFootnoteReferences(); i++) {
                to.html().raw(" <a role=\"doc-backlink\"");
                to.html()
                        .attribute("href", PostIds.link(referenceId(note, i, slug)))
                        .raw(">↩</a>");
            }
            to.html().raw("</li>\n");
        }
        to.html().raw("</ol>\n</div>\n");
    }

    /** Returns the ids of the footnotes that a text refers to, and of its references. */
    static Set<String> ids(Document document, String slug) {
        var ids = new HashSet<String>();
        for (FootnoteBlock note : shown(document)) {
            ids.add(noteId(note, slug));
            for (int i = 0; i < note.getFootnoteReferences(); i++) {
                ids.add(referenceId(note, i, slug));
            }
        }
        return ids;
    }

    private static String noteId(FootnoteBlock note, String slug) {
        return slug + "--note-" + note.getFootnoteOrdinal();
    }

    /** Returns the id of a reference. Its double hyphen distinguishes it from slugs, which have single hyphens only. */
    private static String referenceId(FootnoteBlock note, int occurrence, String slug) {
        String id = slug + "--ref-" + note.getFootnoteOrdinal();
        return occurrence == 0 ? id : id + "-" + (occurrence + 1);
    }
}
