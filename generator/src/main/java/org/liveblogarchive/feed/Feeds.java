package org.liveblogarchive.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.liveblogarchive.feed.FeedParts.Part;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.model.FeedSettings;
import org.liveblogarchive.model.FeedSettings.Kind;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Alternate;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.LiveBlogsByTerm;
import org.liveblogarchive.plan.PostsByTerm;

/** The feeds of live blogs, of the archive, of its tags and, on request, of the tags in live blogs. */
public final class Feeds implements Output {
    /** A tag of the archive has a feed once so many posts have it. */
    private static final int POSTS_OF_TAG = 5;

    @Override
    public List<Served> served() {
        var served = new ArrayList<Served>();
        for (FeedFormat format : FeedFormat.values()) {
            served.add(Served.data("*" + format.ending(), format.mediaType()));
        }
        return served;
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        LiveBlog liveBlog = contents.liveBlog();
        FeedSettings feeds = liveBlog.feeds();
        var files = new ArrayList<LiveBlogFile>();
        if (liveBlog.posts().isEmpty()) {
            return files;
        }
        if (feeds.has(Kind.LIVE_BLOGS)) {
            for (Part part : parts(liveBlog).all()) {
                if (part.isArchived()) {
                    files.add(new FeedFile(FeedFormat.ATOM, null, part));
                } else {
                    feeds.formats().forEach(format -> files.add(new FeedFile(format, null, part)));
                }
            }
        }
        if (feeds.has(Kind.LIVE_BLOG_TAGS)) {
            for (PostsByTerm.Entry entry : contents.terms().of(TaxonomyTerm.Kind.TAG)) {
                if (entry.hasPages()) {
                    Part newest = FeedParts.newest(entry.posts(), bytes(liveBlog));
                    feeds.formats().forEach(format -> files.add(new FeedFile(format, entry.term(), newest)));
                }
            }
        }
        return files;
    }

    static FeedParts parts(LiveBlog liveBlog) {
        return new FeedParts(liveBlog.posts().size(), bytes(liveBlog));
    }

    private static IntUnaryOperator bytes(LiveBlog liveBlog) {
        return post -> liveBlog.posts().get(post).body().size();
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        FeedSettings feeds = contents.archive().feeds();
        var files = new ArrayList<ArchiveFile>();
        if (isWanted(feeds, contents.liveBlogs(), null)) {
            feeds.formats().forEach(format -> files.add(new ArchiveFeedFile(format, null, contents.liveBlogs())));
        }
        for (LiveBlogsByTerm.Entry entry : contents.byTerm().of(TaxonomyTerm.Kind.TAG)) {
            if (isWanted(feeds, entry.withPosts(), entry.term())) {
                feeds.formats()
                        .forEach(format -> files.add(new ArchiveFeedFile(format, entry.term(), entry.withPosts())));
            }
        }
        return files;
    }

    /** Returns whether there is a feed of all posts, or of those of a tag, which {@code liveBlogs} have. */
    private static boolean isWanted(FeedSettings feeds, List<LiveBlogSummary> liveBlogs, TaxonomyTerm tag) {
        int least = tag == null ? 1 : POSTS_OF_TAG;
        return feeds.has(tag == null ? Kind.ARCHIVE : Kind.TAGS)
                && liveBlogs.stream()
                                .mapToInt(liveBlog ->
                                        FeedIndexes.of(liveBlog.feed(), tag).size())
                                .sum()
                        >= least;
    }

    @Override
    public List<Alternate> alternates(Coverage coverage) {
        TaxonomyTerm term = coverage.term();
        if (coverage.isEmpty() || (term != null && term.kind() != TaxonomyTerm.Kind.TAG)) {
            return List.of();
        }
        return coverage.liveBlog() == null
                ? ofArchive(coverage.archive().feeds(), coverage.liveBlogs(), term)
                : ofLiveBlog(coverage.liveBlog().feeds(), term);
    }

    private static List<Alternate> ofArchive(FeedSettings feeds, List<LiveBlogSummary> liveBlogs, TaxonomyTerm tag) {
        return isWanted(feeds, liveBlogs, tag) ? alternates(feeds.formats(), ArchivePaths.feed(tag)) : List.of();
    }

    private static List<Alternate> ofLiveBlog(FeedSettings feeds, TaxonomyTerm tag) {
        return feeds.has(tag == null ? Kind.LIVE_BLOGS : Kind.LIVE_BLOG_TAGS)
                ? alternates(feeds.formats(), LiveBlogPaths.feed(tag, ""))
                : List.of();
    }

    private static List<Alternate> alternates(List<FeedFormat> formats, String path) {
        return formats.stream()
                .map(format -> new Alternate(format.displayName(), format.mediaType(), path + format.ending()))
                .toList();
    }
}
