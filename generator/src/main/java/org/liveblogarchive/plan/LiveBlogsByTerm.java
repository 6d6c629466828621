package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.LiveBlogSummary.TermCount;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Which live blogs of the archive have which tags and authors. */
public final class LiveBlogsByTerm {
    /**
     * The live blogs of one term.
     *
     * @param term the term, as the live blog spells it that began first
     * @param liveBlogs the live blogs, in the order of the archive
     * @param posts how many posts with it live blogs have, by slug; those without are about it as a whole
     */
    public record Entry(TaxonomyTerm term, List<LiveBlogSummary> liveBlogs, Map<String, Integer> posts) {
        /** Returns the live blogs that have posts with it. */
        public List<LiveBlogSummary> withPosts() {
            return liveBlogs.stream()
                    .filter(liveBlog -> posts.containsKey(liveBlog.slug()))
                    .toList();
        }

        /** Returns how many posts have it. */
        public int postCount() {
            return posts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, TaxonomyTerm> spellings = new HashMap<>();

    public LiveBlogsByTerm(List<LiveBlogSummary> liveBlogs) {
        liveBlogs.stream()
                .sorted(LiveBlogSummary.EARLIEST_FIRST)
                .flatMap(liveBlog -> Stream.concat(
                        liveBlog.tags().stream(), liveBlog.terms().stream().map(TermCount::term)))
                .forEach(term -> spellings.putIfAbsent(term.pageName(), term));
        for (LiveBlogSummary liveBlog : liveBlogs) {
            liveBlog.tags().forEach(tag -> add(tag, liveBlog));
            liveBlog.terms().forEach(term -> add(term.term(), liveBlog).posts().put(liveBlog.slug(), term.posts()));
        }
    }

    private Entry add(TaxonomyTerm term, LiveBlogSummary liveBlog) {
        Entry entry = entries.computeIfAbsent(
                term.pageName(), any -> new Entry(spelt(term), new ArrayList<>(), new HashMap<>()));
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
