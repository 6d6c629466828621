package org.liveblogarchive.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.ReadLiveBlog;

/** The texts of a live blog's posts in HTML, each made once and kept for as long as the pages near it need it. */
final class PostTexts {
    private final ReadLiveBlog read;
    private final PostHtmlWriter writer;
    private final Problems problems;
    private final Map<Integer, PostHtml> kept;

    PostTexts(ReadLiveBlog read, PostHtmlWriter writer, int keptPosts, Problems problems) {
        this.read = read;
        this.writer = writer;
        this.problems = problems;
        this.kept = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, PostHtml> eldest) {
                return size() > keptPosts;
            }
        };
    }

    /** Returns the text of a post of the story, counted from 0. */
    PostHtml of(int post) {
        return kept.computeIfAbsent(post, any -> write(post));
    }

    /** Notes what is wrong in the texts of posts that are on no page. */
    void checkUnfinished() {
        read.unfinished().forEach(this::write);
    }

    private PostHtml write(int index) {
        return write(read.liveBlog().posts().get(index));
    }

    private PostHtml write(Post post) {
        return writer.write(post, read.links()::find, read.media()::find, problems);
    }
}
