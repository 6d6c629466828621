package org.liveblogarchive.model;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liveblogarchive.model.LiveBlog.Status;

/**
 * What the archive's own pages show of a live blog: all that is kept of it once its pages are made.
 *
 * @param slug the name of its folder
 * @param title its headline
 * @param standfirst the paragraph below the headline, or empty
 * @param status whether the event is still running
 * @param first when the coverage began or else the first post was written, or null if there is neither
 * @param last when the coverage ended or else the last post was written, or null if there is neither
 * @param location where the event took place, or empty
 * @param picture the lead picture, its source relative to the live blog's pages, or null
 * @param language the language it is written in
 * @param postCount how many posts it has
 * @param oldestPost when its oldest post was written, or null
 * @param newestPost when its newest post was written, or null
 * @param lastChange when one of its posts was last changed, or null
 * @param changes when the posts of each of its own sitemaps were last changed
 * @param urls its pages if it has no sitemaps of its own but shares one with others
 * @param tags what it is about
 * @param terms the tags and authors of its posts, each once, in the order of the live blog, with the number of posts
 * @param feed where the posts of its feed are found that those of the archive may show
 * @param removed the slugs of its posts that were taken down
 */
public record LiveBlogSummary(
        String slug,
        String title,
        String standfirst,
        Status status,
        ZonedDateTime first,
        ZonedDateTime last,
        String location,
        Picture picture,
        Locale language,
        int postCount,
        ZonedDateTime oldestPost,
        ZonedDateTime newestPost,
        ZonedDateTime lastChange,
        List<ZonedDateTime> changes,
        List<SitemapUrl> urls,
        List<TaxonomyTerm> tags,
        List<TermCount> terms,
        FeedIndex feed,
        List<String> removed) {
    public LiveBlogSummary {
        changes = List.copyOf(changes);
        urls = List.copyOf(urls);
        tags = List.copyOf(tags);
        terms = List.copyOf(terms);
        removed = List.copyOf(removed);
    }

    /**
     * A tag or an author of posts.
     *
     * @param term the tag or author
     * @param posts how many posts have it
     * @param since when the first of them was written
     * @param only the post if there is one alone, or null
     */
    public record TermCount(TaxonomyTerm term, int posts, ZonedDateTime since, OnlyPost only) {
        private static TermCount of(TaxonomyTerm term, Post post, Locale language) {
            return new TermCount(term, 1, post.date(), new OnlyPost(post.slug(), post.title(), language));
        }

        private TermCount andOne() {
            return new TermCount(term, posts + 1, since, null);
        }
    }

    /**
     * A post as lists name it.
     *
     * @param slug its slug
     * @param title its headline
     * @param language the language it is written in
     */
    public record OnlyPost(String slug, String title, Locale language) {}

    /** The order of the archive's home: by their last day, the newest first. */
    public static final Comparator<LiveBlogSummary> NEWEST_FIRST = Comparator.comparing(
                    (LiveBlogSummary summary) -> summary.last == null ? null : summary.last.toInstant(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(LiveBlogSummary::slug);

    /** The order in which they began, in which a new one does not come before others. */
    public static final Comparator<LiveBlogSummary> EARLIEST_FIRST = Comparator.comparing(
                    (LiveBlogSummary summary) -> summary.first == null ? null : summary.first.toInstant(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LiveBlogSummary::slug);

    /** The order of their oldest posts: a post that is newer than all others changes no place but that of its own live blog. */
    public static final Comparator<LiveBlogSummary> OLDEST_POST_FIRST = Comparator.comparing(
                    (LiveBlogSummary summary) -> summary.oldestPost == null ? null : summary.oldestPost.toInstant(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LiveBlogSummary::slug);

    /** Returns the summary of a live blog with what sitemaps and feeds of the archive take from it. */
    public static LiveBlogSummary of(
            LiveBlog liveBlog, List<ZonedDateTime> changes, List<SitemapUrl> urls, FeedIndex feed) {
        var posts = liveBlog.posts();
        ZonedDateTime lastPost =
                posts.isEmpty() ? null : posts.get(posts.size() - 1).date();
        return new LiveBlogSummary(
                liveBlog.slug(),
                liveBlog.title(),
                liveBlog.standfirst(),
                liveBlog.status(),
                liveBlog.coverageStart(),
                liveBlog.end() == null ? lastPost : liveBlog.end(),
                liveBlog.location(),
                liveBlog.leadPicture(),
                liveBlog.language(),
                posts.size(),
                posts.isEmpty() ? null : posts.get(0).date(),
                lastPost,
                liveBlog.lastChange(),
                changes,
                urls,
                liveBlog.tags(),
                terms(liveBlog),
                feed,
                posts.stream().filter(Post::isRemoved).map(Post::slug).toList());
    }

    private static List<TermCount> terms(LiveBlog liveBlog) {
        var terms = new LinkedHashMap<String, TermCount>();
        for (Post post : liveBlog.posts()) {
            Locale language = liveBlog.languageOf(post);
            post.terms().stream()
                    .collect(Collectors.toMap(
                            TaxonomyTerm::pageName, term -> term, (one, other) -> one, LinkedHashMap::new))
                    .forEach((name, term) ->
                            terms.merge(name, TermCount.of(term, post, language), (known, one) -> known.andOne()));
        }
        return List.copyOf(terms.values());
    }
}
