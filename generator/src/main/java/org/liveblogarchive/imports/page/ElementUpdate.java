package org.liveblogarchive.imports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.liveblogarchive.imports.model.ImportedAuthor;

/**
 * A post as the elements of a page show it.
 *
 * @param element the element with all of it
 * @param id its id
 * @param headline its headline, or empty
 * @param time when it was posted, as it is written, or empty
 * @param updated when it last changed, as it is written, or empty
 * @param authors its byline
 * @param body its text without all of the above
 */
record ElementUpdate(
        Element element,
        String id,
        String headline,
        String time,
        String updated,
        List<ImportedAuthor> authors,
        Element body) {
    private static final String BODY =
            "[itemprop=articleBody], .entry-content, .post-content, .block-elements, .article-body,"
                    + " .live-blog-post-content, .liveblog-entry-content, .lb-post__content, .update-body, .post-body, .content-body";
    private static final String BYLINE =
            "[itemprop=author], [rel=author], .byline, .author, .post-author, .block-byline";
    private static final String TOOLS =
            "script, style, template, button, [class*=share], [class*=social], [role=toolbar], nav, form,"
                    + " [class*=comment-count], .visually-hidden, .sr-only, [hidden],"
                    + " a[href*=facebook.com/dialog/], a[href*=facebook.com/sharer], a[href*=twitter.com/intent/],"
                    + " a[href^=whatsapp:], a[href^=mailto:?]";
    private static final Pattern KEY = Pattern.compile("(?i).*(?:key-event|is-key|keyevent|is-summary).*");
    private static final Pattern PINNED = Pattern.compile("(?i).*(?:pinned|sticky).*");
    private static final Pattern NAMES = Pattern.compile("\\s*(?:,|;|\\band\\b|&|\\bund\\b|\\bet\\b)\\s+");

    /** Reads an element; {@code names} are those of the authors of the page. */
    static ElementUpdate of(Element element, Set<String> names) {
        Element rest = element.clone();
        rest.select(TOOLS).remove();
        Element inner = rest.selectFirst(BODY);
        Element heading = rest.selectFirst("[itemprop=headline], h1, h2, h3, h4");
        boolean ofBody = heading != null && inner != null && isIn(heading, inner) && hasTextBefore(heading, inner);
        String headline = heading == null || ofBody ? "" : heading.text();
        Elements times = rest.select("time[datetime]");
        String time = times.isEmpty() ? rest.select("[itemprop=datePublished]").attr("content") : first(times);
        String updated =
                rest.select("time[itemprop=dateModified], time.updated").attr("datetime");
        List<ImportedAuthor> authors = authors(rest.select(BYLINE));
        if (heading != null && !ofBody) {
            heading.remove();
        }
        rest.select("time[datetime]:not(p time)").remove();
        rest.select(BYLINE).remove();
        Element body = inner == null ? rest : inner;
        List<String> signed = SignatureLines.takenFrom(body, names);
        if (authors.isEmpty()) {
            authors = signed.stream().map(ImportedAuthor::named).toList();
        }
        return new ElementUpdate(element, element.id(), headline, time, updated, authors, body);
    }

    private static String first(Elements times) {
        Element published = times.select("[itemprop=datePublished]").first();
        return (published == null ? times.first() : published).attr("datetime");
    }

    private static boolean isIn(Element element, Element parent) {
        return element.parents().contains(parent);
    }

    private static boolean hasTextBefore(Element heading, Element inner) {
        String all = inner.text();
        return all.indexOf(heading.text()) > 0;
    }

    private static List<ImportedAuthor> authors(Elements bylines) {
        var authors = new ArrayList<ImportedAuthor>();
        for (Element byline : bylines) {
            boolean outer = bylines.stream().anyMatch(other -> other.parents().contains(byline));
            String names = byline.text().strip().replaceFirst("^(?i:by|von|par|por)\\s+", "");
            if (outer || names.isEmpty()) {
                continue; // the names stand in elements of their own
            }
            for (String name : NAMES.split(names, -1)) {
                var author = ImportedAuthor.named(name.strip());
                if (!name.isBlank() && !authors.contains(author)) {
                    authors.add(author);
                }
            }
        }
        return authors;
    }

    boolean isKeyEvent() {
        return hasClass(KEY) || element.attr("data-key-event").equals("true");
    }

    boolean isPinned() {
        return hasClass(PINNED) || element.attr("data-pinned").equals("true");
    }

    private boolean hasClass(Pattern pattern) {
        return element.classNames().stream()
                .anyMatch(name -> pattern.matcher(name).matches());
    }
}
