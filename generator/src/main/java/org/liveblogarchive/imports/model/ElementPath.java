package org.liveblogarchive.imports.model;

import org.jsoup.nodes.Element;

/** Where an element stands, as an XPath. */
public final class ElementPath {
    private ElementPath() {}

    /** Returns the path from the document's root, or from {@code top}, whose own name is not in it. */
    public static String of(Element element, Element top) {
        var path = new StringBuilder();
        for (Element each = element; each != null && !each.equals(top) && each.parent() != null; each = each.parent()) {
            String id = each.id();
            if (!id.isEmpty() && id.indexOf('\'') < 0) {
                path.insert(0, "//*[@id='" + id + "']");
                return path.toString();
            }
            int same = 1;
            for (Element before = each.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                same += before.normalName().equals(each.normalName()) ? 1 : 0;
            }
            path.insert(0, "/" + each.normalName() + "[" + same + "]");
        }
        return path.toString();
    }
}
