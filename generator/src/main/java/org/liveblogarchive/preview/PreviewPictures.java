package org.liveblogarchive.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Previews;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
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
import org.liveblogarchive.paths.LiveBlogPaths;

/** The pictures that other sites show of pages: one of each post, and one of each live blog. */
public final class PreviewPictures implements Output {
    @Override
    public List<Served> served() {
        return List.of(new Served(Served.ALL, "image/png", Lifetime.DAY, Access.SAME_SITE));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null && archive.previews() != Previews.NONE;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        List<Post> posts = contents.liveBlog().posts();
        var pictures = new ArrayList<LiveBlogFile>();
        if (contents.archive().previews() == Previews.POSTS) {
            IntStream.range(0, posts.size())
                    .filter(post -> !posts.get(post).isRemoved())
                    .forEach(post -> pictures.add(new OfPost(posts.get(post).slug(), post)));
        }
        pictures.add(new OfLiveBlog(posts.size() - 1));
        return pictures;
    }

    /**
     * The picture of a post.
     *
     * @param slug the slug of the post
     * @param post which post of the live blog, counted from 0
     */
    private record OfPost(String slug, int post) implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.preview(slug);
        }

        @Override
        public Turn turn() {
            return new Turn(post);
        }

        @Override
        public int completedBy() {
            return post;
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            Post shown = context.liveBlog().posts().get(post);
            Picture picture = shown.picture() == null ? context.liveBlog().leadPicture() : shown.picture();
            return Drawing.of(context).ofPost(shown, picture);
        }
    }

    /**
     * The picture of a live blog.
     *
     * @param newest the newest post, counted from 0, or -1
     */
    private record OfLiveBlog(int newest) implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.PREVIEW;
        }

        @Override
        public Turn turn() {
            return new Turn(newest);
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            return Drawing.of(context).ofLiveBlog();
        }
    }
}
