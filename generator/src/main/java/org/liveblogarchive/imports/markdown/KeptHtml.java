package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.liveblogarchive.markdown.AllowList;

/** HTML that Markdown has nothing for, as archives accept it. */
final class KeptHtml {
    private KeptHtml() {}

    /** Returns an element as clean HTML in one block, and notes that it stays HTML. */
    static String of(Element element, Conversion to) throws IOException {
        to.remark(
                element,
                "Element “" + element.normalName() + "” that Markdown cannot express",
                "an element that Markdown has a form for",
                "It was kept as HTML in the text of the post.");
        Element copy = element.clone();
        for (Element link : copy.select("a[href]")) {
            String target = to.link(element, link.attr("href"));
            if (target.isEmpty()) {
                link.unwrap();
            } else {
                link.attr("href", target);
            }
        }
        for (Element img : copy.select("img")) {
            List<String> addresses = PictureElements.addresses(img);
            String path = to.media(element, addresses);
            String shown = path.isEmpty() ? PictureElements.onTheWeb(addresses) : path;
            if (shown.isEmpty()) {
                img.remove();
            } else {
                img.attr("src", shown);
            }
        }
        Document whole = Document.createShell("");
        whole.body().appendChild(copy);
        Document clean = new Cleaner(AllowList.create()).clean(whole);
        clean.body().select("[class]").removeAttr("class");
        clean.outputSettings().prettyPrint(false);
        return Conversion.printable(clean.body().html()).replaceAll("\\s*\\n\\s*", "\n");
    }
}
