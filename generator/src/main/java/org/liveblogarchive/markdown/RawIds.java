package org.liveblogarchive.markdown;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the ids in a text with raw HTML those of its page, and gives its headings theirs. */
final class RawIds {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ID =
            Pattern.compile("\\b(?i:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final TextIds ids;
    private final BodyContext context;
    private final Set<String> found = new HashSet<>();
    private Map<String, List<Integer>> places;

    RawIds(TextIds ids, BodyContext context) {
        this.ids = ids;
        this.context = context;
    }

    /** Gives links the ids that older HTML writes as their names. */
    static void namesAsIds(Document html) {
        for (Element anchor : html.select("a[name]")) {
            if (anchor.id().isEmpty()) {
                anchor.attr("id", anchor.attr("name"));
            }
            if (anchor.id().equals(anchor.attr("name"))) {
                anchor.removeAttr("name");
            }
        }
    }

    /** Makes written ids those of the page, gives headings without one theirs, and lets cells of tables name them. */
    void fix(Element text) {
        List<Element> written = text.select("[id]").stream()
                .filter(element -> !ids.isOnPages(element.id()))
                .toList();
        written.forEach(element -> fixId(element, text));
        var seen = new HashSet<String>();
        for (Element element : text.select("[id]")) {
            if (!seen.add(element.id())) {
                element.removeAttr("id"); // written as the page has it, and so a second time
            }
        }
        for (Element heading : text.select(HEADINGS)) {
            if (!heading.hasAttr("id")) {
                generate(heading);
            }
        }
        for (Element cell : text.select("[headers]")) {
            cell.attr(
                    "headers",
                    SPACE.splitAsStream(cell.attr("headers").strip())
                            .map(ids::onPages)
                            .collect(joining(" ")));
        }
    }

    private void fixId(Element element, Element text) {
        String id = element.id();
        String onPages = ids.onPages(id);
        Element heading = ids.giveUp(id) ? text.getElementById(onPages) : null;
        if (heading != null) {
            generate(heading);
        } else if (id.isEmpty() || isRepeated(id) || !ids.take(id, () -> lastOf(places(id)))) {
            element.removeAttr("id");
            return;
        }
        found.add(id);
        element.attr("id", onPages);
    }

    /** Returns whether an id is one that the text writes once: parsers repeat an element that ends too late. */
    private boolean isRepeated(String id) {
        return found.contains(id) && places(id).size() == 1;
    }

    private void generate(Element heading) {
        String id = ids.generate(heading.text());
        if (!id.isEmpty()) {
            heading.attr("id", ids.onPages(id));
        }
    }

    private static int lastOf(List<Integer> places) {
        return places.isEmpty() ? 0 : places.get(places.size() - 1);
    }

    /** Returns where the text writes an id; the last place is the one too many. The sanitiser knows only the output. */
    private List<Integer> places(String id) {
        if (places == null) {
            places = ID.matcher(context.markdown())
                    .results()
                    .collect(groupingBy(RawIds::value, mapping(MatchResult::start, toList())));
        }
        return places.getOrDefault(id, List.of());
    }

    private static String value(MatchResult attribute) {
        String quoted = attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
        return quoted == null ? attribute.group(3) : quoted;
    }
}
