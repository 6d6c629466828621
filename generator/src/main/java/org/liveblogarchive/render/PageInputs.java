package org.liveblogarchive.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedDocument.EmbedData;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;
import org.liveblogarchive.plan.PlannedDocument.PostsData;
import org.liveblogarchive.plan.PlannedFile;
import org.liveblogarchive.plan.PlannedPage.EmbedCard;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.ReadLiveBlog;

/** Tells what each page of a live blog is made from, as a hash: while that is the same, so are the page's bytes. */
final class PageInputs {
    private final ReadLiveBlog read;
    private final String liveBlog;
    private final IntFunction<SortedMap<String, String>> references;
    private final IntFunction<String> sizes;
    private final Map<Integer, String> posts = new HashMap<>();
    private final Map<Integer, String> knownSizes = new HashMap<>();

    /**
     * Makes the inputs of pages.
     *
     * @param liveBlog a hash of what is the same for all the pages of the live blog
     * @param references what the text of a post refers to and finds now; null as long as that is not known
     * @param sizes the sizes of the files that a post brings
     */
    PageInputs(
            ReadLiveBlog read,
            String liveBlog,
            IntFunction<SortedMap<String, String>> references,
            IntFunction<String> sizes) {
        this.read = read;
        this.liveBlog = liveBlog;
        this.references = references;
        this.sizes = sizes;
    }

    /** Returns the hash for a page, empty for one that depends on all posts, or null as long as a text of it is unknown. */
    String of(PlannedFile page) {
        if (page instanceof PostPage post) {
            return postPage(post);
        }
        if (page instanceof TermPage term) {
            return termPage(term);
        }
        if (page instanceof NumberedPage numbered) {
            return numberedPage(numbered);
        }
        if (page instanceof PostsData data) {
            return several(posts(data.posts()), Integer.toString(data.number()), Boolean.toString(data.complete()));
        }
        if (page instanceof FeedDocument feed) {
            return feed(feed);
        }
        if (page instanceof EmbedCard card) {
            return several(List.of(card.post()), "card");
        }
        return page instanceof EmbedData data ? several(List.of(data.post()), "embed") : "";
    }

    private String feed(FeedDocument feed) {
        String files = hash(feed.posts().stream().map(this::sizes).toArray(String[]::new));
        String place = feed.fileName() + " " + feed.previous() + " " + feed.next();
        return several(feed.posts(), String.valueOf(feed.term()), place, files);
    }

    /** Several feeds in three formats show a post, and each asks for the sizes. */
    private String sizes(int index) {
        return knownSizes.computeIfAbsent(index, sizes::apply);
    }

    /** Returns the hash for a file that shows several posts. */
    private String several(List<Integer> posts, String... others) {
        var shown = new ArrayList<String>();
        for (int index : posts) {
            String post = post(index);
            if (post == null) {
                return null;
            }
            shown.add(post);
        }
        return shortHash(liveBlog, hash(others), hash(shown.toArray(String[]::new)));
    }

    private static List<Integer> posts(Range range) {
        return IntStream.range(range.from(), range.to()).boxed().toList();
    }

    private String termPage(TermPage page) {
        Term term = page.term();
        Post oldest = read.liveBlog().posts().get(page.posts().get(0));
        return shortHash(
                liveBlog,
                term.toString(),
                term.kind() == Kind.AUTHOR ? TermPageData.author(term, oldest).toString() : "",
                Integer.toString(page.number()),
                page.number() == 0 ? Integer.toString(page.count()) : "",
                page.older(),
                page.newer(),
                hash(page.posts().stream().map(this::listed).toArray(String[]::new)));
    }

    private String listed(int index) {
        return link(index) + "\n" + read.liveBlog().posts().get(index).key();
    }

    private String postPage(PostPage page) {
        String post = post(page.post());
        String earlier = page.post() == 0 ? "" : link(page.post() - 1);
        String later = page.post() == page.last() ? "" : link(page.post() + 1);
        return post == null ? null : shortHash(liveBlog, Integer.toString(page.post()), post, earlier, later);
    }

    private String numberedPage(NumberedPage page) {
        return several(posts(page.posts()), "page", Integer.toString(page.number()), page.older(), page.newer());
    }

    private String post(int index) {
        String known = posts.get(index);
        SortedMap<String, String> found = known == null ? references.apply(index) : null;
        if (found != null) {
            known = post(read.liveBlog().posts().get(index), found);
            posts.put(index, known);
        }
        return known;
    }

    /** The hash of a post's file stands for all that is written in it; the rest is what that was found to mean. */
    private String post(Post post, SortedMap<String, String> found) {
        List<String> related = Views.each(post.related(), this::address);
        return hash(
                post.fileName(),
                post.body().hash(),
                post.authors().toString(),
                String.valueOf(post.picture()),
                String.valueOf(post.video()),
                related.toString(),
                found.toString());
    }

    private String address(RelatedLink link) {
        return link.link().isEmpty() ? "" : read.links().find(link.link()).address();
    }

    private String link(int index) {
        Post post = read.liveBlog().posts().get(index);
        return String.join("\n", post.slug(), post.title(), post.date().toString(), String.valueOf(post.language()));
    }

    /** Half a hash is enough to tell two pages apart that one live blog has had, and there are many of them. */
    private static String shortHash(String... parts) {
        return hash(parts).substring(0, 32);
    }

    static String hash(String... parts) {
        return Hash.of(String.join("\n", parts));
    }
}
