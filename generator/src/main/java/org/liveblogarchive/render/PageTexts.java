package org.liveblogarchive.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.ReadLiveBlog;

/** What the heads of pages tell of the posts on them. */
final class PageTexts {
    private final ReadLiveBlog read;
    private final Texts texts;
    private final PageHeads heads;
    private final WebAddresses addresses;

    PageTexts(ReadLiveBlog read, Texts texts, PageHeads heads, WebAddresses addresses) {
        this.read = read;
        this.texts = texts;
        this.heads = heads;
        this.addresses = addresses;
    }

    /** Returns the hosts from which posts play sound or video. */
    Collection<String> origins(Range posts) throws IOException {
        var origins = new TreeSet<String>();
        for (int post = posts.from(); post < posts.to(); post++) {
            origins.addAll(texts.of(post).mediaOrigins());
        }
        return origins;
    }

    /** Returns posts with their texts, the newest first; none if the archive has no address. */
    List<PostText> of(Range posts) throws IOException {
        if (!addresses.areKnown()) {
            return List.of();
        }
        var all = new ArrayList<PostText>();
        for (int post = posts.to() - 1; post >= posts.from(); post--) {
            all.add(of(post));
        }
        return all;
    }

    /** Returns a post of the story, counted from 0, with its text. */
    PostText of(int index) throws IOException {
        Post post = read.liveBlog().posts().get(index);
        var page = new PostPage(PostPage.fileName(post.slug()), index, index);
        return new PostText(post, page.fileName(), texts.of(index).text(), pictures(post, index), heads.preview(page));
    }

    private List<String> pictures(Post post, int index) throws IOException {
        return addresses.areKnown()
                ? Views.each(PostMedia.pictures(read, post, texts.references(index)), addresses::absolute)
                : List.of();
    }
}
