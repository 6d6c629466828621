package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.imports.model.ElementPath;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPicture;

/** The conversion of one post's HTML to Markdown. */
public final class Conversion {
    private final Element root;
    private final LinkTargets targets;
    private final ImportPlace place;
    private final ImportLog log;

    private Conversion(Element root, LinkTargets targets, ImportPlace place, ImportLog log) {
        this.root = root;
        this.targets = targets;
        this.place = place;
        this.log = log;
    }

    /**
     * Returns the Markdown of a body, which ends with a line end if it is not empty. What Markdown cannot express stays as HTML
     * that archives accept, or is left out; each is logged with its place.
     */
    public static String markdown(ImportedBody body, LinkTargets targets, ImportPlace place, ImportLog log)
            throws IOException {
        if (body instanceof ImportedBody.Markdown markdown) {
            return markdown.text().isBlank() ? "" : markdown.text().strip() + "\n";
        }
        if (body instanceof ImportedBody.SiteMarkdown markdown) {
            String text = MarkdownReferences.rewritten(markdown.text(), new SiteReferences(targets, place));
            return text.isBlank() ? "" : text.strip() + "\n";
        }
        ImportedBody.Html html =
                body instanceof ImportedBody.StoredHtml stored ? stored.parsed() : (ImportedBody.Html) body;
        Element root = html.element().clone();
        root.setBaseUri(html.base());
        try {
            String text = new Blocks(new Conversion(root, targets, place, log)).of(root.childNodes());
            return text.isEmpty() ? "" : text + "\n";
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Notes that something is not as it was. */
    void remark(Element element, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.TEXT, place(element), found, expected, fix));
    }

    private ImportPlace place(Element element) {
        return place.below(ElementPath.of(element, root));
    }

    /** Returns what a link leads to, or an empty text. */
    String link(Element a) {
        return targets.link(PictureElements.absolute(a, a.attr("href")), place(a));
    }

    /** Returns what an address that an element names leads to, or an empty text. */
    String link(Element element, String address) {
        return targets.link(PictureElements.absolute(element, address), place(element));
    }

    /** Returns the path of a file, or an empty text. */
    String media(Element element, List<String> addresses) throws IOException {
        return targets.media(addresses, place(element));
    }

    /** Returns the Markdown of a picture; the address of one that was not found, or its words alone if it has no address. */
    String picture(ImportedPicture picture) throws IOException {
        String path = targets.media(picture.addresses(), place);
        String web = PictureElements.onTheWeb(picture.addresses());
        if (path.isEmpty() && web.isEmpty()) {
            return wordsOf(picture);
        }
        String title = picture.caption().isEmpty() ? "" : " \"" + MarkdownText.title(picture.caption()) + "\"";
        String credit = picture.credit().isEmpty()
                ? ""
                : "{credit=\"" + picture.credit().replace("\"", "”").replaceAll("[{}]", "") + "\"}";
        return "![" + MarkdownText.escaped(MarkdownText.spaced(picture.alt()).strip()) + "]("
                + MarkdownText.destination(path.isEmpty() ? web : path) + title + ")" + credit;
    }

    private static String wordsOf(ImportedPicture picture) {
        String words = picture.caption().isEmpty() ? picture.alt() : picture.caption();
        String credit = picture.credit().isEmpty() ? "" : " (" + picture.credit() + ")";
        String text = MarkdownText.escaped(MarkdownText.spaced(words + credit).strip());
        return text.isEmpty() ? "" : "*" + text + "*{.x-caption}";
    }

    /** Returns a text without characters that no page can carry. */
    static String printable(String text) {
        String rest = text;
        for (int control = SourceReader.indexOfControl(rest);
                control >= 0;
                control = SourceReader.indexOfControl(rest)) {
            rest = rest.substring(0, control) + rest.substring(control + 1);
        }
        return rest;
    }
}
