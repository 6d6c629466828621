package org.liveblogarchive.read;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.paths.WebAddress;

/**
 * The ids in the text of a post, to which links with a fragment lead.
 *
 * <p>Several posts share a page, so there each id begins with the post's slug. Three hyphens follow it: slugs have single ones,
 * and two distinguish the theme's own ids and those of footnotes.
 *
 * @param slug the post's slug
 * @param written the ids as the text's own links name them: those of headings, and those that the text gives its parts
 * @param footnotes the ids of the footnotes and of the references to them, as pages have them
 */
public record PostIds(String slug, SortedSet<String> written, Set<String> footnotes) {
    private static final String SEPARATOR = "---";
    /** Begins what a browser looks for in the text of a page (WICG, URL Fragment Text Directives). */
    private static final String DIRECTIVE = ":~:";

    /** Among more ids none is looked for that was meant: that would take long where many links are wrong. */
    private static final int NEAREST_OF = 500;

    private static final String EXPECTED = "the id of a heading, such as “#set-up” for “Set up”, or an id in braces";

    /** Finds the ids in a text. */
    @FunctionalInterface
    public interface Finder {
        /** Returns the ids in the text of the post with a slug; the text begins at {@code start} of its file. */
        PostIds in(String slug, SourceText source, int start);
    }

    /** Looks for no ids, where no link is followed. */
    static final Finder NONE = (slug, source, start) -> new PostIds(slug, Collections.emptySortedSet(), Set.of());

    public PostIds {
        written = Collections.unmodifiableSortedSet(new TreeSet<>(written));
        footnotes = Set.copyOf(footnotes);
    }

    /** Returns an id of the text as pages have it. */
    public static String onPages(String slug, String written) {
        return slug + SEPARATOR + written;
    }

    /** Returns the link to an id of its own page. */
    public static String link(String onPage) {
        return "#" + WebAddress.encodePath(onPage);
    }

    /**
     * Finds what a fragment leads to.
     *
     * @param fragment what follows the number sign, perhaps percent-encoded
     * @return the fragment for pages, with its number sign and encoded; null if the text has no such id
     */
    public String find(String fragment) {
        int end = fragment.indexOf(DIRECTIVE);
        String directive = end < 0 ? "" : WebAddress.encode(fragment.substring(end));
        String id = end < 0 ? fragment : fragment.substring(0, end);
        if (id.isEmpty() && end >= 0) {
            return "#" + directive;
        }
        String decoded = LinkResolver.decode(id);
        String found = onPage(id);
        if (found == null) {
            found = onPage(decoded);
        }
        if (found == null) {
            found = onPage(composedAs(decoded));
        }
        return found == null ? null : link(found) + directive;
    }

    /** Returns the id that differs from another in Unicode composition alone, as editors may write it; or the other. */
    private String composedAs(String id) {
        if (id.chars().allMatch(c -> c < 0x80)) {
            return id;
        }
        String composed = FileNames.composed(id);
        return written.stream()
                .filter(one -> FileNames.composed(one).equals(composed))
                .findFirst()
                .orElse(composed);
    }

    private String onPage(String id) {
        if (written.contains(id)) {
            return onPages(slug, id);
        }
        // To browsers “top” is the top of a page, if it has no such id (WHATWG HTML, 7.4.6.3).
        if (id.equals(slug) || id.toLowerCase(Locale.ROOT).equals("top")) {
            return slug;
        }
        String prefix = slug + SEPARATOR;
        boolean full = id.startsWith(prefix) && written.contains(id.substring(prefix.length()));
        return full || footnotes.contains(id) ? id : null;
    }

    /** Returns the warning of a link whose fragment leads to nothing in the text. */
    LinkError missing(String link, String fragment) {
        String id = LinkResolver.decode(fragment);
        String otherwise = id.isEmpty() ? "Write an id of the page." : "Write “{#" + id + "}” after the heading.";
        Set<String> near = written.size() > NEAREST_OF ? Set.of() : written;
        return new LinkError("Unknown id in the link “" + link + "”", EXPECTED, NearestName.hint(id, near, otherwise));
    }

    /** Returns the warning of a link within the text whose fragment leads to nothing there. */
    public LinkError missing(String fragment) {
        return missing("#" + fragment, fragment);
    }
}
