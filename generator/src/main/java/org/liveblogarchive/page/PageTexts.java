package org.liveblogarchive.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.Texts;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.read.PostPictures;
import org.liveblogarchive.read.ReadLiveBlog;

/** The texts of posts as the heads of pages need them. */
final class PageTexts {
    private final ReadLiveBlog read;
    private final Texts texts;
    private final PageHeads heads;
    private final WebAddresses addresses;

    PageTexts(LiveBlogContext context, PageHeads heads) {
        this.read = context.read();
        this.texts = context.texts();
        this.heads = heads;
        this.addresses = context.addresses();
    }

    /** Returns the hosts from which posts play sound or video. */
    Collection<String> origins(Range posts) throws IOException {
        var origins = new TreeSet<String>();
        for (int post = posts.from(); post < posts.to(); post++) {
            origins.addAll(texts.of(post).mediaOrigins());
        }
        return origins;
    }

    /** Returns posts with their texts, the newest first, without those that were removed; none if the archive has no address. */
    List<PostText> of(Range posts) throws IOException {
        if (!addresses.areKnown()) {
            return List.of();
        }
        var all = new ArrayList<PostText>();
        for (int post = posts.to() - 1; post >= posts.from(); post--) {
            if (!read.liveBlog().posts().get(post).isRemoved()) {
                all.add(of(post));
            }
        }
        return all;
    }

    /** Returns a post of the live blog, counted from 0, with its text. */
    PostText of(int index) throws IOException {
        Post post = read.liveBlog().posts().get(index);
        return new PostText(
                post,
                LiveBlogPaths.post(post.slug()),
                texts.of(index).text(),
                pictures(post, index),
                heads.preview(post));
    }

    private List<String> pictures(Post post, int index) throws IOException {
        return addresses.areKnown()
                ? Views.each(PostPictures.of(read, post, texts.references(index)), addresses::absolute)
                : List.of();
    }
}
