package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Which posts of a live blog have which tags and authors. */
public final class PostsByTerm {
    /**
     * The posts of one term.
     *
     * @param term the term, as the first post spells it
     * @param posts which posts of the live blog have it, counted from 0
     */
    public record Entry(TaxonomyTerm term, List<Integer> posts) {}

    private PostsByTerm() {}

    /** Returns the tags or the authors of a live blog's posts, by the names of their pages. */
    public static List<Entry> of(LiveBlog liveBlog, Kind kind) {
        return of(liveBlog).stream()
                .filter(entry -> entry.term().kind() == kind)
                .toList();
    }

    /** Returns the terms of a live blog's posts, by the names of their pages. */
    public static Collection<Entry> of(LiveBlog liveBlog) {
        Map<String, Entry> entries = new TreeMap<>();
        for (int post = 0; post < liveBlog.posts().size(); post++) {
            for (TaxonomyTerm term : liveBlog.posts().get(post).terms()) {
                List<Integer> posts = entries.computeIfAbsent(
                                term.pageName(), any -> new Entry(term, new ArrayList<>()))
                        .posts();
                if (posts.isEmpty() || posts.get(posts.size() - 1) != post) {
                    posts.add(post);
                }
            }
        }
        return entries.values();
    }
}
