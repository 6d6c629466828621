package org.liveblogarchive.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page of the project's site, as Maven made it or as it was framed before. */
final class SitePage {
    private static final int CONTENTS = 4;
    private static final String ELSEWHERE = "[a-z]+:.*|//.*";

    private final String file;
    private final Document page;

    /**
     * Takes a page.
     *
     * @param file the name of its file
     * @param page its elements, which are changed
     */
    SitePage(String file, Document page) {
        this.file = file;
        this.page = page;
        content().select(".contents").remove();
        giveIds();
    }

    /**
     * A part of the text that a search can find.
     *
     * @param id the id of its heading; empty above the first
     * @param heading its heading; empty above the first
     * @param text its text
     */
    record Section(String id, String heading, String text) {}

    String file() {
        return file;
    }

    String title() {
        Element heading = content().selectFirst("h1, h2");
        return heading == null ? page.title() : heading.text();
    }

    /** Returns the first paragraph, which says what the page is about. */
    String description() {
        Element first = content().selectFirst("p");
        return first == null ? "" : first.text();
    }

    Element content() {
        return page.selectFirst("main");
    }

    /** Returns the list of all pages. */
    Element menu() {
        return page.selectFirst("nav ul:has(> .nav-header)");
    }

    /** Headings have the ids that they have on code hosts, so that links in the sources work there and here. */
    private void giveIds() {
        Map<String, Integer> taken = new HashMap<>();
        for (Element heading : headings()) {
            String id = idOf(heading.text());
            int before = taken.merge(id, 1, Integer::sum) - 1;
            heading.id(before == 0 ? id : id + "-" + before);
            content().select("a[id]").stream()
                    .filter(anchor -> anchor.id().equals(heading.id()))
                    .forEach(anchor -> anchor.removeAttr("id"));
        }
    }

    static String idOf(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private List<Element> headings() {
        return content().select("h2, h3");
    }

    /** Leads links between the folders of the source to pages and pictures of this folder, where these are published. */
    void leadTo(Set<String> pages) {
        for (Element picture : content().select("img[src^=../resources/]")) {
            picture.attr("src", picture.attr("src").substring("../resources/".length()));
        }
        for (Element link : content().select("a[href*=/][href*=.html]")) {
            String address = link.attr("href").replaceFirst("^[^#]*/", "");
            if (link.attr("href").matches(ELSEWHERE + "|(live|apidocs)/.*")) {
                continue;
            }
            if (pages.contains(address.replaceFirst("#.*", ""))) {
                link.attr("href", address);
            }
        }
    }

    /** Returns what links can lead to. */
    Set<String> ids() {
        var ids = new LinkedHashSet<>(page.select("[id]").eachAttr("id"));
        ids.addAll(page.select("a[name]").eachAttr("name"));
        return ids;
    }

    /** Returns the addresses in this site that the page links to, and that its menu does. */
    List<String> links() {
        var links = new ArrayList<>(content().select("a[href]").eachAttr("href"));
        links.addAll(content().select("img[src]").eachAttr("src"));
        links.addAll(menu().select("a[href]").eachAttr("href"));
        links.removeIf(link -> link.matches(ELSEWHERE));
        return links;
    }

    /** Returns the list of its headings, or null if they are few. */
    Element contents() {
        List<Element> sections = content().select("h2");
        List<Element> headings = sections.size() < CONTENTS ? headings() : sections;
        if (headings.size() < CONTENTS || file.endsWith("-mojo.html")) {
            return null;
        }
        var contents = new Element("nav").addClass("contents").attr("aria-label", "On this page");
        contents.appendElement("p").text("On this page");
        Element list = contents.appendElement("ul");
        for (Element heading : headings) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + heading.id())
                    .text(heading.text());
        }
        return contents;
    }

    /** Returns the sections, in their order. */
    List<Section> sections() {
        var sections = new ArrayList<Section>();
        var text = new StringBuilder();
        var last = new Element[1];
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element && element.is("h2, h3")) {
                            add(sections, last[0], text);
                            last[0] = element;
                        } else if (node instanceof TextNode words
                                && words.parent().closest("h1, h2, h3") == null) {
                            text.append(words.text());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && element.isBlock()) {
                            text.append(' ');
                        }
                    }
                },
                content());
        add(sections, last[0], text);
        return sections;
    }

    private static void add(List<Section> sections, Element heading, StringBuilder text) {
        String words = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        if (heading == null) {
            sections.add(new Section("", "", words));
        } else {
            sections.add(new Section(heading.id(), heading.text(), words));
        }
    }
}
