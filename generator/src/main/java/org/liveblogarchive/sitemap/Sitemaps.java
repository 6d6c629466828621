package org.liveblogarchive.sitemap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Archive;
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

/** The sitemaps of live blogs and of the archive's own pages, and the index and {@code robots.txt} that name them. */
public final class Sitemaps implements Output {
    /** The pages of how many posts one sitemap has: few enough that a new post changes little. */
    public static final int POSTS = 1000;

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
        int count = contents.liveBlog().posts().size();
        var files = new ArrayList<LiveBlogFile>();
        for (int from = 0; from < count; from += POSTS) {
            var posts = new Range(from, Math.min(count, from + POSTS));
            files.add(new Sitemap(from / POSTS + 1, posts, posts.to() == count));
        }
        return files;
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
            List<SitemapUrl> urls = new LiveBlogUrls(context).of(posts, last);
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
