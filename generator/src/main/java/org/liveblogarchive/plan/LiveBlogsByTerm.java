package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Which live blogs of the archive have which tags and authors. */
public final class LiveBlogsByTerm {
    /**
     * The live blogs of one term.
     *
     * @param term the term, as the live blog spells it that began first
     * @param liveBlogs the live blogs, in the order of the archive
     * @param withPosts the slugs of those that have posts with it; others are about it as a whole
     */
    public record Entry(TaxonomyTerm term, List<LiveBlogSummary> liveBlogs, Set<String> withPosts) {}

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, TaxonomyTerm> spellings = new HashMap<>();

    public LiveBlogsByTerm(List<LiveBlogSummary> liveBlogs) {
        liveBlogs.stream()
                .sorted(LiveBlogSummary.EARLIEST_FIRST)
                .flatMap(liveBlog -> Stream.concat(liveBlog.tags().stream(), liveBlog.terms().stream()))
                .forEach(term -> spellings.putIfAbsent(term.pageName(), term));
        for (LiveBlogSummary liveBlog : liveBlogs) {
            liveBlog.tags().forEach(tag -> add(tag, liveBlog));
            liveBlog.terms().forEach(term -> add(term, liveBlog).withPosts().add(liveBlog.slug()));
        }
    }

    private Entry add(TaxonomyTerm term, LiveBlogSummary liveBlog) {
        Entry entry = entries.computeIfAbsent(
                term.pageName(), any -> new Entry(spelt(term), new ArrayList<>(), new HashSet<>()));
        List<LiveBlogSummary> known = entry.liveBlogs();
        if (known.isEmpty() || !known.get(known.size() - 1).slug().equals(liveBlog.slug())) {
            known.add(liveBlog);
        }
        return entry;
    }

    /** Returns a term as the live blog spells it that began first of those that have it. */
    public TaxonomyTerm spelt(TaxonomyTerm term) {
        return spellings.get(term.pageName());
    }

    /** Returns the terms of a kind, by slug. */
    public List<Entry> of(Kind kind) {
        return entries.values().stream()
                .filter(entry -> entry.term().kind() == kind)
                .toList();
    }
}
