package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    public record Entry(TaxonomyTerm term, List<Integer> posts) {
        /** Returns whether it has pages of its own in the live blog: what one post alone has leads to the post. */
        public boolean hasPages() {
            return posts.size() > 1;
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<Kind, List<Entry>> inLists;

    public PostsByTerm(LiveBlog liveBlog) {
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
        inLists = entries.values().stream()
                .sorted(Comparator.comparing(Entry::term, TaxonomyTerm.BY_SLUG))
                .collect(Collectors.groupingBy(entry -> entry.term().kind()));
    }

    /** Returns the tags or the authors of the live blog's posts, as lists show them. */
    public List<Entry> of(Kind kind) {
        return inLists.getOrDefault(kind, List.of());
    }

    /** Returns the terms of the live blog's posts, by the names of their pages. */
    public Collection<Entry> all() {
        return entries.values();
    }

    /** Returns whether a post is the first that has a term: no later post changes that. */
    public boolean isFirst(int post, TaxonomyTerm term) {
        return entries.get(term.pageName()).posts().get(0) == post;
    }
}
