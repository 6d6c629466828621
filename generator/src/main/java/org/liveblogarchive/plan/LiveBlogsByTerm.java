package org.liveblogarchive.plan;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.LiveBlogSummary.OnlyPost;
import org.liveblogarchive.model.LiveBlogSummary.TermCount;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;

/** Which live blogs of the archive have which tags and authors. */
public final class LiveBlogsByTerm {
    /**
     * A live blog that has a term.
     *
     * @param liveBlog the live blog
     * @param whole whether it is about the term as a whole
     * @param posts how many of its posts have the term
     * @param since when it first had the term: with its start or with a post; null if there is neither
     * @param only the post if there is one alone, or null
     */
    public record Use(LiveBlogSummary liveBlog, boolean whole, int posts, ZonedDateTime since, OnlyPost only) {
        /** A live blog that has the term already keeps its place, whatever posts follow. */
        private static final Comparator<Use> EARLIEST_FIRST = Comparator.comparing(
                        (Use use) -> use.since == null ? null : use.since.toInstant(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(use -> use.liveBlog.slug());
    }

    /**
     * The live blogs of one term.
     *
     * @param term the term, as the live blog spells it that began first
     * @param uses its live blogs, that first which had it first: a new one comes last
     */
    public record Entry(TaxonomyTerm term, List<Use> uses) {
        public Entry {
            uses = uses.stream().sorted(Use.EARLIEST_FIRST).toList();
        }

        /** Returns the live blogs that have posts with it. */
        public List<LiveBlogSummary> withPosts() {
            return uses.stream()
                    .filter(use -> use.posts() > 0)
                    .map(Use::liveBlog)
                    .toList();
        }

        /** Returns whether it has a page of its own: what one post or one live blog alone has is only listed. */
        public boolean hasPage() {
            return uses.size() > 1 || uses.get(0).posts() + (uses.get(0).whole() ? 1 : 0) > 1;
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
        Map<String, List<Use>> uses = new HashMap<>();
        for (LiveBlogSummary liveBlog : liveBlogs) {
            uses(liveBlog)
                    .forEach((name, use) ->
                            uses.computeIfAbsent(name, any -> new ArrayList<>()).add(use));
        }
        uses.forEach((name, those) -> entries.put(name, new Entry(spellings.get(name), those)));
    }

    private static Map<String, Use> uses(LiveBlogSummary liveBlog) {
        Map<String, Use> uses = new HashMap<>();
        for (TermCount count : liveBlog.terms()) {
            uses.put(count.term().pageName(), new Use(liveBlog, false, count.posts(), count.since(), count.only()));
        }
        for (TaxonomyTerm tag : liveBlog.tags()) {
            uses.merge(
                    tag.pageName(),
                    new Use(liveBlog, true, 0, liveBlog.first(), null),
                    (posts, whole) -> new Use(liveBlog, true, posts.posts(), whole.since(), posts.only()));
        }
        return uses;
    }

    /** Returns the live blogs of a term that some have. */
    public Entry of(TaxonomyTerm term) {
        return entries.get(term.pageName());
    }

    /** Returns the terms of a kind, by slug. */
    public List<Entry> of(Kind kind) {
        return entries.values().stream()
                .filter(entry -> entry.term().kind() == kind)
                .toList();
    }
}
