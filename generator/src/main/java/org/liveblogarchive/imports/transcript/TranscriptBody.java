package org.liveblogarchive.imports.transcript;

import java.util.List;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedBody;

/** Makes the text of a post out of its lines: paragraphs, captions, lists and quotations. */
final class TranscriptBody {
    private final String file;
    private final ImportLog log;

    TranscriptBody(String file, ImportLog log) {
        this.file = file;
        this.log = log;
    }

    ImportedBody of(List<TextBlock> blocks) {
        var body = new Element("body");
        Element list = null;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (block.isList()) {
                list = list == null ? body.appendElement(listOf(block)) : list;
                for (String line : block.lines()) {
                    list.appendElement("li").text(TextBlock.item(line));
                }
                continue;
            }
            list = null;
            boolean last = i + 1 == blocks.size();
            for (TextBlock line : block.each()) {
                line(line, body);
            }
            if (last) {
                noteUnfinished(block);
            }
        }
        return new ImportedBody.Html(body, "");
    }

    private static String listOf(TextBlock block) {
        return TextBlock.isNumbered(block.first()) ? "ol" : "ul";
    }

    private void line(TextBlock line, Element body) {
        String text = line.first();
        String caption = LineRules.caption(text);
        if (!caption.isEmpty()) {
            String name = "line-" + line.line();
            figure(text, name, body);
            log.add(new ImportRemark(
                    Kind.MEDIA,
                    place(line),
                    "Caption without a picture “" + text + "” (" + caption + ")",
                    "a picture",
                    "It was marked in the text, unless there is a picture with the name “" + name
                            + "” in mediaDirectory. If it is not a caption, remove the marks."));
        } else if (LineRules.isLink(text)) {
            log.add(new ImportRemark(
                    Kind.ADDRESS,
                    place(line),
                    "Link without an address “" + text + "”",
                    "an address",
                    "It was left out."));
        } else if (LineRules.isQuotation(text)) {
            body.appendElement("blockquote").appendElement("p").text(LineRules.spoken(text));
        } else {
            body.appendElement("p").text(text);
        }
    }

    /** Adds a figure whose picture is looked for by the number of its line. */
    private static void figure(String text, String name, Element body) {
        Element figure = body.appendElement("figure");
        figure.appendElement("img").attr("src", name);
        Element caption = figure.appendElement("figcaption").text(LineRules.withoutCredit(text));
        if (!LineRules.credit(text).isEmpty()) {
            caption.appendText(" ").appendElement("small").text(LineRules.credit(text));
        }
    }

    /** Notes a post that ends where something should follow: a quotation or an embed that was not copied. */
    private void noteUnfinished(TextBlock block) {
        String last = block.lines().get(block.lines().size() - 1);
        if (last.endsWith(":")) {
            log.add(new ImportRemark(
                    Kind.TEXT,
                    ImportPlace.line(file, block.line() + block.lines().size() - 1),
                    "Post that ends with “" + last + "”",
                    "the quotation or the embed that the colon announces",
                    "Nothing was added, as the transcript does not contain it."));
        }
    }

    private ImportPlace place(TextBlock block) {
        return ImportPlace.line(file, block.line());
    }
}
