package org.liveblogarchive.sitemap;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.SitemapUrl;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Access;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.read.ReadLiveBlog;

/** The sitemaps of live blogs and of the archive's own pages, and the index and {@code robots.txt} that name them. */
public final class Sitemaps implements Output {
    /** The pages of how many posts one sitemap of a live blog has: few enough that a new post changes little. */
    private static final int POSTS = 400;
    /** A live blog of so few posts has no sitemap of its own. */
    private static final int FEW = 30;

    @Override
    public List<Served> served() {
        return List.of(
                new Served("*.xml", "application/xml", Lifetime.MINUTE, Access.SAME_SITE),
                new Served(ArchivePaths.ROBOTS, "text/plain", Lifetime.MINUTE, Access.SAME_SITE));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        var files = new ArrayList<LiveBlogFile>();
        int count = contents.liveBlog().posts().size();
        for (Range posts : parts(count)) {
            files.add(new Sitemap(files.size() + 1, posts, posts.to() == count));
        }
        return files;
    }

    /** Returns the posts of each sitemap of a live blog with so many posts. */
    private static List<Range> parts(int count) {
        var parts = new ArrayList<Range>();
        for (int from = 0; count > FEW && from < count; from += POSTS) {
            parts.add(new Range(from, Math.min(count, from + POSTS)));
        }
        return parts;
    }

    /** Returns when the posts of each sitemap of a live blog were last changed. */
    public static List<ZonedDateTime> changes(LiveBlog liveBlog) {
        List<Post> posts = liveBlog.posts();
        return parts(posts.size()).stream()
                .map(part -> LiveBlog.lastChange(posts.subList(part.from(), part.to())))
                .toList();
    }

    /**
     * Returns the pages of a live blog with posts but without sitemaps of its own; none of others.
     *
     * @param today the day that counts as today for what is news, or null if nothing is
     * @param references what the texts of its posts refer to, by the names of their files
     */
    public static List<SitemapUrl> shared(
            Archive archive, ReadLiveBlog read, LocalDate today, Function<String, SortedMap<String, String>> references)
            throws IOException {
        List<Post> posts = read.liveBlog().posts();
        if (archive.baseUrl() == null || posts.size() > FEW || posts.isEmpty()) {
            return List.of();
        }
        return new LiveBlogUrls(
                        archive,
                        read,
                        today,
                        post -> references.apply(posts.get(post).fileName()))
                .of(new Range(0, posts.size()), true);
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var files = new ArrayList<ArchiveFile>();
        new ArchiveSitemaps(contents).models().forEach((path, model) -> files.add(new FileOfArchive(path, model)));
        return files;
    }

    /**
     * The addresses of pages of a live blog.
     *
     * @param number its number, from 1 for the oldest
     * @param posts the posts whose pages it has
     * @param last whether it has the index too
     */
    private record Sitemap(int number, Range posts, boolean last) implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.sitemap(number);
        }

        @Override
        public Turn turn() {
            return Turn.COMPLETE; // as it has the pictures in all texts
        }

        @Override
        public int completedBy() {
            return last ? NEVER : posts.to();
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            List<SitemapUrl> urls = new LiveBlogUrls(
                            context.archive(), context.read(), context.scope().today(), context.texts()::references)
                    .of(posts, last);
            return context.maker().file(urls, () -> MadeFile.of(SitemapFile.of(urls)));
        }
    }

    /** What a file in the archive's own folder says. */
    interface Model {
        byte[] bytes();
    }

    private record FileOfArchive(String path, Model model) implements ArchiveFile {
        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            return context.maker().file(model, () -> MadeFile.of(model.bytes()));
        }
    }
}
