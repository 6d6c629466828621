package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes footnotes; their ids begin with the post's slug, since several posts share a page. */
final class FootnoteWriters {
    private FootnoteWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Footnote.class, FootnoteWriters::mark);
        writers.put(FootnoteBlock.class, (node, to) -> {}); // written at the end of the post
    }

    /** Numbers the footnotes in the order in which the text, and then the footnotes themselves, refer to them. */
    static void number(Document document) {
        List<FootnoteBlock> numbered = new ArrayList<>();
        var references = new IdentityHashMap<FootnoteBlock, Integer>();
        number(document, numbered, references);
        for (int i = 0; i < numbered.size(); i++) { // which grows by what footnotes refer to
            number(numbered.get(i), numbered, references);
        }
        FootnoteExtension.FOOTNOTES.get(document).values().forEach(note -> note.setFootnoteOrdinal(0));
        for (FootnoteBlock note : numbered) {
            note.setFootnoteOrdinal(numbered.indexOf(note) + 1);
            note.setFootnoteReferences(references.get(note));
        }
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
            } else if (!(child instanceof FootnoteBlock)) {
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
        String number = Integer.toString(note.getFootnoteOrdinal());
        to.html().raw("<sup class=\"footnote-mark\"><a role=\"doc-noteref\"");
        to.html().attribute("id", referenceId(note, node.getReferenceOrdinal(), to));
        to.html().attribute("href", "#" + noteId(note, to)).raw(">").raw(number).raw("</a></sup>");
    }

    /** Writes the footnotes that the text refers to, if any. */
    static void notes(Rendering to) {
        List<FootnoteBlock> notes = FootnoteExtension.FOOTNOTES.get(to.document()).values().stream()
                .filter(note -> note.getFootnoteOrdinal() > 0)
                .sorted(Comparator.comparing(FootnoteBlock::getFootnoteOrdinal))
                .toList();
        if (notes.isEmpty()) {
            return;
        }
        to.html().line().raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (FootnoteBlock note : notes) {
            to.html().raw("<li").attribute("id", noteId(note, to)).raw(">");
            to.children(note);
            for (int i = 0; i < note.getFootnoteReferences(); i++) {
                to.html().raw(" <a role=\"doc-backlink\"");
                to.html().attribute("href", "#" + referenceId(note, i, to)).raw(">↩</a>");
            }
            to.html().raw("</li>\n");
        }
        to.html().raw("</ol>\n</div>\n");
    }

    private static String noteId(FootnoteBlock note, Rendering to) {
        return to.context().post().slug() + "--note-" + note.getFootnoteOrdinal();
    }

    /** Returns the id of a reference. Its double hyphen distinguishes it from slugs, which have single hyphens only. */
    private static String referenceId(FootnoteBlock note, int occurrence, Rendering to) {
        String id = to.context().post().slug() + "--ref-" + note.getFootnoteOrdinal();
        return occurrence == 0 ? id : id + "-" + (occurrence + 1);
    }
}
