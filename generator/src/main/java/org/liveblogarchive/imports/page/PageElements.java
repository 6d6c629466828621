package org.liveblogarchive.imports.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the elements of posts in a page: by the ids that structured data names, or by their shape. */
final class PageElements {
    private static final Pattern DIGITS = Pattern.compile("\\d{3,}");
    private static final List<String> ATTRIBUTES = List.of(
            "id", "data-id", "data-post-id", "data-update-id", "data-block-id", "data-entry-id", "data-uuid", "name");
    private static final String ARTICLES = "article, li, section, div";

    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> byDigits = new HashMap<>();

    PageElements(Element root) {
        this.root = root;
        for (Element element : root.getAllElements()) {
            for (String attribute : ATTRIBUTES) {
                String id = element.attr(attribute);
                if (!id.isEmpty()) {
                    byId.putIfAbsent(id, element);
                    Matcher digits = DIGITS.matcher(id);
                    if (attribute.equals("id") && digits.find()) {
                        byDigits.putIfAbsent(digits.group(), element);
                    }
                }
            }
        }
    }

    /** Returns the element of a post, or null: its id, “block-” or “post-” and its id, or another with the same number. */
    Element find(String anchor) {
        if (anchor.isEmpty()) {
            return null;
        }
        for (String id :
                List.of(anchor, "block-" + anchor, "post-" + anchor, anchor.replaceFirst("^(?:block|post)-", ""))) {
            Element element = byId.get(id);
            if (element != null) {
                return whole(element);
            }
        }
        Matcher digits = DIGITS.matcher(anchor);
        Element element = digits.find() ? byDigits.get(digits.group()) : null;
        return element == null ? null : whole(element);
    }

    /** Returns the element with all of a post, where the id is that of an empty place above it. */
    private static Element whole(Element element) {
        Element next = element;
        for (int i = 0;
                i < 3 && next.wholeText().isBlank() && next.select("img").isEmpty();
                i++) {
            if (next.parent() == null) {
                return element;
            }
            Element sibling = next.nextElementSibling();
            next = sibling != null && next.normalName().matches("a|span") ? sibling : next.parent();
        }
        return next.normalName().matches("body|main|html") ? element : next;
    }

    /**
     * Returns the elements that look like the posts of a live blog: the most numerous ones with one parent, of one kind, each
     * with one time and a text.
     */
    List<Element> byShape() {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        Map<Element, Integer> parents = new HashMap<>();
        for (Element element : root.select(ARTICLES)) {
            Elements times = element.select("time[datetime]");
            boolean one = !times.isEmpty()
                    && times.size() <= 3
                    && element.text().length() > times.text().length();
            if (one && element.parent() != null) {
                int parent = parents.computeIfAbsent(element.parent(), any -> parents.size());
                groups.computeIfAbsent(
                                parent + " " + element.normalName() + " " + kind(element), any -> new ArrayList<>())
                        .add(element);
            }
        }
        List<Element> best = List.of();
        for (List<Element> group : groups.values()) {
            if (group.size() > best.size()) {
                best = group;
            }
        }
        return best.size() < 2 ? List.of() : best;
    }

    private static String kind(Element element) {
        return element.classNames().stream()
                .filter(name -> !name.matches("(?i).*(?:\\d|key|pinned|sticky|first|last|odd|even|new).*"))
                .findFirst()
                .orElse("");
    }
}
