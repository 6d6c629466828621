package org.liveblogarchive.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liveblogarchive.feed.FeedParts.Part;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.FeedIndex;
import org.liveblogarchive.model.FeedSettings.Kind;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.plan.PostsByTerm;

/** Says which posts of a live blog feeds of the archive may show, and in which documents of its own feed they are found. */
public final class FeedIndexes {
    /** How many posts a feed of the archive has at most. */
    static final int NEWEST = 10;

    private FeedIndexes() {}

    /** Returns the index of a live blog's feed; none if the archive has no address, or the live blog no feed. */
    public static FeedIndex of(LiveBlogContents contents) {
        Archive archive = contents.archive();
        LiveBlog liveBlog = contents.liveBlog();
        List<Post> posts = liveBlog.posts();
        if (archive.baseUrl() == null || posts.isEmpty() || !liveBlog.feeds().has(Kind.LIVE_BLOGS)) {
            return FeedIndex.NONE;
        }
        int newest = Math.max(0, posts.size() - NEWEST);
        Map<String, List<Integer>> byTag = newestByTag(contents.terms());
        NavigableSet<Integer> chosen = new TreeSet<>(Comparator.reverseOrder());
        for (int post = newest; post < posts.size(); post++) {
            chosen.add(post);
        }
        byTag.values().forEach(chosen::addAll);
        var addresses = new WebAddresses(archive, liveBlog);
        Map<Integer, String> documents = documents(liveBlog, chosen);
        var entries = new ArrayList<FeedIndex.Entry>(chosen.size());
        Map<Integer, Integer> places = new HashMap<>();
        for (int post : chosen) {
            places.put(post, entries.size());
            Post shown = posts.get(post);
            entries.add(new FeedIndex.Entry(addresses.id(shown), shown.date(), documents.get(post)));
        }
        var placesByTag = new TreeMap<String, List<Integer>>();
        byTag.forEach((tag, found) ->
                placesByTag.put(tag, found.stream().map(places::get).toList()));
        return new FeedIndex(entries, posts.size() - newest, placesByTag);
    }

    /** Returns the newest posts of each tag, the newest first, by the name of the tag's page. */
    private static Map<String, List<Integer>> newestByTag(PostsByTerm terms) {
        Map<String, List<Integer>> byTag = new HashMap<>();
        for (PostsByTerm.Entry entry : terms.of(TaxonomyTerm.Kind.TAG)) {
            int all = entry.posts().size();
            var newest = new ArrayList<>(entry.posts().subList(Math.max(0, all - FeedParts.NEWEST_OF_TAG), all));
            Collections.reverse(newest);
            byTag.put(entry.term().pageName(), newest);
        }
        return byTag;
    }

    private static Map<Integer, String> documents(LiveBlog liveBlog, Set<Integer> chosen) {
        Map<Integer, String> documents = new HashMap<>();
        for (Part part : Feeds.parts(liveBlog).all()) {
            String document = LiveBlogPaths.feed(null, part.name());
            part.posts().stream().filter(chosen::contains).forEach(post -> documents.put(post, document));
        }
        return documents;
    }

    /** Returns the newest posts, or those of a tag, the newest first. */
    static List<FeedIndex.Entry> of(FeedIndex index, TaxonomyTerm tag) {
        return tag == null
                ? index.posts().subList(0, index.newest())
                : index.byTag().getOrDefault(tag.pageName(), List.of()).stream()
                        .map(index.posts()::get)
                        .toList();
    }
}
