package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.PostIds;
import org.liveblogarchive.read.ResolvedLink;

/**
 * Gives ids to the parts of one text, and finds what its links to them lead to: the ids that the text writes, and for its other
 * headings those that GitHub makes. Each is unique in the text.
 */
final class TextIds {
    private final BodyContext context;
    private final BooleanSupplier withHtml;
    private final Set<String> footnotes;
    private final SortedSet<String> written = new TreeSet<>();
    private final IdentityHashMap<Node, String> ofNodes = new IdentityHashMap<>();
    private final Set<String> generated = new HashSet<>();
    /** How often an id was asked for again, by id. */
    private final Map<String, Integer> repetitions = new HashMap<>();
    /** Where links stand that perhaps lead to ids in raw HTML, by what they are written as. */
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    /** The ids of the whole text, as long as there is no further one. */
    private PostIds all;

    /** Begins with no ids; {@code withHtml} returns whether the text has raw HTML, whose ids are known only at the end. */
    private TextIds(BodyContext context, BooleanSupplier withHtml, Set<String> footnotes) {
        this.context = context;
        this.withHtml = withHtml;
        this.footnotes = footnotes;
    }

    /** Gives ids to the parts of a text that have attributes, and to its headings. */
    static TextIds of(Document document, RawAttributes attributes, BodyContext context) {
        var ids = new TextIds(context, () -> RawHtml.isIn(document), FootnoteWriters.ids(document, context.slug()));
        attributes.eachId((node, id, offset) -> {
            if (ids.take(id, () -> offset)) {
                ids.ofNodes.put(node, id);
            }
        });
        for (Heading heading : Headings.of(document)) {
            if (!ids.ofNodes.containsKey(heading)) {
                String id = ids.generate(PlainText.ofHeading(heading));
                if (!id.isEmpty()) {
                    ids.ofNodes.put(heading, id);
                }
            }
        }
        return ids;
    }

    /** Makes the ids of HTML alone. */
    static TextIds ofHtml(BodyContext context) {
        return new TextIds(context, () -> true, Set.of());
    }

    /** Returns the id that a part of the text has on pages, or null if it has none. */
    String of(Node node) {
        String id = ofNodes.get(node);
        return id == null ? null : onPages(id);
    }

    /** Returns the ids of the whole text. */
    PostIds all() {
        if (all == null) {
            all = new PostIds(context.slug(), written, footnotes);
        }
        return all;
    }

    /** Returns whether an id is one that this text has on pages. */
    boolean isOnPages(String id) {
        String prefix = onPages("");
        return footnotes.contains(id) || (id.startsWith(prefix) && written.contains(id.substring(prefix.length())));
    }

    String onPages(String id) {
        return PostIds.onPages(context.slug(), id);
    }

    /** Takes an id that the text writes, unless it cannot; that is reported. */
    boolean take(String id, IntSupplier offset) {
        boolean spaced = id.chars().anyMatch(Character::isWhitespace);
        if (!spaced && written.add(id)) {
            all = null;
            repetitions.put(id, 0);
            return true;
        }
        context.warning(
                offset.getAsInt(),
                new LinkError(
                        "Removed id “" + id + "”, which "
                                + (spaced ? "contains white space" : "is already used in the text"),
                        "an id without white space, used once in the text",
                        "Write another id."));
        return false;
    }

    /** Returns a new id for a heading with a text, as github-slugger 2 numbers them; empty if no character of it is left. */
    String generate(String text) {
        String base = GitHubSlug.of(text);
        String id = base;
        while (repetitions.containsKey(id)) {
            id = base + "-" + repetitions.merge(base, 1, Integer::sum);
        }
        repetitions.put(id, 0);
        if (!id.isEmpty()) {
            all = null;
            written.add(id);
            generated.add(id);
        }
        return id;
    }

    /** Takes an id from the heading for which it was made, as the text writes the same; returns whether there is one. */
    boolean giveUp(String id) {
        return generated.remove(id);
    }

    /** Finds what a link within the text leads to; it begins with a number sign. */
    ResolvedLink link(String link, int offset) {
        String fragment = link.substring(1);
        String found = all().find(fragment);
        if (found == null && withHtml.getAsBoolean()) {
            open.computeIfAbsent(link, any -> new ArrayDeque<>()).add(offset);
            return ResolvedLink.of(link);
        }
        return found == null ? toTop(all().missing(fragment)) : ResolvedLink.of(found);
    }

    /** Finds what a link leads to that stands in raw HTML, or may lead there. */
    ResolvedLink linkInHtml(String link) {
        String fragment = link.substring(1);
        String found = all().find(fragment);
        return found == null ? toTop(all().missing(fragment)) : ResolvedLink.of(found);
    }

    /** Returns whether links were left as they are until the ids in raw HTML are known. */
    boolean hasOpenLinks() {
        return !open.isEmpty();
    }

    /** Returns where a link stands that {@link #link} left as it was, or null. */
    Integer offsetOf(String link) {
        Deque<Integer> offsets = open.get(link);
        return offsets == null ? null : offsets.poll();
    }

    private ResolvedLink toTop(LinkError warning) {
        return new ResolvedLink(PostIds.link(context.slug()), null, null, warning);
    }
}
