package org.liveblogarchive.imports.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads microdata (WHATWG HTML, 5) into the same maps that JSON-LD is read into. */
final class Microdata {
    private Microdata() {}

    /** Returns an item with its properties; that of a text's element is its HTML. */
    static Map<String, Object> item(Element scope) {
        var item = new LinkedHashMap<String, Object>();
        item.put("@type", scope.attr("itemtype").replaceFirst(".*/", ""));
        if (scope.hasAttr("itemid")) {
            item.put("@id", scope.absUrl("itemid"));
        }
        if (!scope.id().isEmpty()) {
            item.put("identifier", scope.id());
        }
        collect(scope, item);
        return item;
    }

    private static void collect(Element parent, Map<String, Object> item) {
        for (Element child : parent.children()) {
            String names = child.attr("itemprop");
            for (String name : names.isBlank() ? new String[0] : names.strip().split("\\s+", -1)) {
                add(item, name, value(child, name));
            }
            if (!child.hasAttr("itemscope")) {
                collect(child, item);
            }
        }
    }

    private static void add(Map<String, Object> item, String name, Object value) {
        Object before = item.get(name);
        if (before == null) {
            item.put(name, value);
        } else if (before instanceof List<?> list) {
            var longer = new ArrayList<Object>(list);
            longer.add(value);
            item.put(name, longer);
        } else {
            item.put(name, new ArrayList<>(List.of(before, value)));
        }
    }

    private static Object value(Element element, String name) {
        if (element.hasAttr("itemscope")) {
            return item(element);
        }
        return switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "a", "area", "link" -> name.equals("author") ? element.text() : element.absUrl("href");
            case "img", "audio", "video", "source", "iframe", "embed" -> element.absUrl("src");
            case "data", "meter" -> element.attr("value");
            default -> name.equals("articleBody") ? element.html() : content(element);
        };
    }

    private static String content(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.text();
    }
}
