package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Checks that the live blogs of an archive spell each of their tags and authors in one way. */
public final class TermChecks {
    private final Map<String, Map<String, TermUse>> spellings = new LinkedHashMap<>();

    /** Adds the tags and authors of a live blog; the live blog whose spellings the archive shows comes first. */
    public void add(List<TermUse> liveBlog) {
        for (TermUse use : liveBlog) {
            spellings
                    .computeIfAbsent(use.term().pageName(), any -> new LinkedHashMap<>(2))
                    .merge(use.name(), use, TermUse::plus);
        }
    }

    /** Reports spellings after the first, tags that are probably misspelt, and names that share a page by chance. */
    public void check(Diagnostics diagnostics) {
        var tags = new ArrayList<TermUse>();
        for (Map<String, TermUse> group : spellings.values()) {
            List<TermUse> uses = List.copyOf(group.values());
            TermUse first = uses.get(0);
            uses.subList(1, uses.size()).forEach(use -> report(use, first, diagnostics));
            if (first.term().kind() == Kind.TAG) {
                tags.add(uses.stream().reduce(TermUse::plus).orElseThrow());
            }
        }
        Misspellings.check(tags, diagnostics);
    }

    private static void report(TermUse use, TermUse first, Diagnostics diagnostics) {
        String kind = use.term().kind() == Kind.TAG ? "tag" : "author";
        String place = first.file() + ":" + first.position().line();
        if (!TermSlug.identity(use.name()).equals(TermSlug.identity(first.name()))) {
            diagnostics.error(
                    use.file(),
                    use.position(),
                    "Conflicting page of the " + kind + " “" + use.name() + "”, which is already the page of “"
                            + first.name() + "” in “" + place + "”",
                    "names that lead to different addresses",
                    "Change one of the two names.");
        } else if (!FileNames.composed(use.name()).equals(FileNames.composed(first.name()))) {
            diagnostics.warning(
                    use.file(),
                    use.position(),
                    "Second spelling of the " + kind + " “" + use.name() + "”, which is spelt “" + first.name()
                            + "” in “" + place + "”",
                    "one spelling for each " + kind,
                    "Write “" + first.name() + "”, the spelling that is shown.");
        }
    }
}
