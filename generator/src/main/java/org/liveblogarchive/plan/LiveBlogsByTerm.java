package org.liveblogarchive.plan;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
     * @param term the term as it spells it
     * @param whole whether it is about the term as a whole
     * @param posts how many of its posts have the term
     * @param since the post with which it came to have the term, by its time; null without posts
     * @param only the post if there is one alone, or null
     */
    public record Use(
            LiveBlogSummary liveBlog, TaxonomyTerm term, boolean whole, int posts, ZonedDateTime since, OnlyPost only) {
        private static final Comparator<Use> EARLIEST_FIRST =
                Comparator.comparing((Use use) -> use.since.toInstant()).thenComparing(use -> use.liveBlog.slug());
    }

    /**
     * The live blogs of one term.
     *
     * @param uses those with posts, that first which had the term first: so each keeps its place, and a new one comes last
     * @param announced those without posts, which have no place yet
     */
    public record Entry(List<Use> uses, List<Use> announced) {
        private static Entry of(List<Use> all) {
            return new Entry(
                    all.stream()
                            .filter(use -> use.since() != null)
                            .sorted(Use.EARLIEST_FIRST)
                            .toList(),
                    all.stream().filter(use -> use.since() == null).toList());
        }

        /** Returns the term, as the live blog spells it that had it first. */
        public TaxonomyTerm term() {
            return first().term();
        }

        /** Returns the use of the live blog that had it first. */
        public Use first() {
            return uses.isEmpty() ? announced.get(0) : uses.get(0);
        }

        /** Returns how many live blogs have it. */
        public int size() {
            return uses.size() + announced.size();
        }

        /** Returns the live blogs that have posts with it. */
        public List<LiveBlogSummary> withPosts() {
            return uses.stream()
                    .filter(use -> use.posts() > 0)
                    .map(Use::liveBlog)
                    .toList();
        }

        /** Returns all its live blogs, that first which had it first. */
        public Stream<Use> all() {
            return Stream.concat(uses.stream(), announced.stream());
        }

        /** Returns how many live blogs are about it as a whole. */
        public long whole() {
            return all().filter(Use::whole).count();
        }

        /** Returns whether it has a page of its own: what one post or one live blog alone has is only listed. */
        public boolean hasPage() {
            return size() > 1 || first().posts() + (first().whole() ? 1 : 0) > 1;
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<Kind, List<Entry>> inLists;

    public LiveBlogsByTerm(List<LiveBlogSummary> liveBlogs) {
        Map<String, List<Use>> uses = new HashMap<>();
        for (LiveBlogSummary liveBlog : liveBlogs) {
            uses(liveBlog)
                    .forEach((name, use) ->
                            uses.computeIfAbsent(name, any -> new ArrayList<>()).add(use));
        }
        uses.forEach((name, those) -> entries.put(name, Entry.of(those)));
        inLists = all().sorted(Comparator.comparing(Entry::term, TaxonomyTerm.BY_SLUG))
                .collect(Collectors.groupingBy(entry -> entry.term().kind()));
    }

    private static Map<String, Use> uses(LiveBlogSummary liveBlog) {
        Map<String, Use> uses = new HashMap<>();
        for (TermCount count : liveBlog.terms()) {
            uses.put(
                    count.term().pageName(),
                    new Use(liveBlog, count.term(), false, count.posts(), count.since(), count.only()));
        }
        for (TaxonomyTerm tag : liveBlog.tags()) {
            uses.merge(
                    tag.pageName(),
                    new Use(liveBlog, tag, true, 0, liveBlog.oldestPost(), null),
                    (posts, whole) -> new Use(liveBlog, tag, true, posts.posts(), whole.since(), posts.only()));
        }
        return uses;
    }

    /** Returns all terms, by the names of their pages. */
    public Stream<Entry> all() {
        return entries.values().stream();
    }

    /** Returns the terms of a kind, as lists show them. */
    public List<Entry> of(Kind kind) {
        return inLists.getOrDefault(kind, List.of());
    }
}
