package org.liveblogarchive.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;

/** The texts of a live blog's posts in HTML, each made once and kept for as long as the pages near it need it. */
final class PostTexts implements Texts {
    private final ReadLiveBlog read;
    private final PostHtmlWriter writer;
    private final Problems problems;
    private final Map<Integer, PostHtml> kept;
    private final Map<Integer, PostHtml> keptLasting = new HashMap<>();
    private final Map<Integer, MadeText> made = new HashMap<>();
    private Set<Integer> lasting = Set.of();

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

    /** Keeps the texts of some posts, once they are made, for as long as there are any. */
    void keepAll(Set<Integer> posts) {
        lasting = Set.copyOf(posts);
    }

    @Override
    public PostHtml of(int post) throws IOException {
        PostHtml known = (lasting.contains(post) ? keptLasting : kept).get(post);
        if (known == null) {
            var references = new BodyReferences(read);
            var noted = new Problems();
            known = write(read.liveBlog().posts().get(post), references, noted);
            (lasting.contains(post) ? keptLasting : kept).put(post, known);
            made.put(post, MadeText.of(references.found(), noted.sorted()));
        }
        return known;
    }

    @Override
    public SortedMap<String, String> references(int post) throws IOException {
        of(post);
        return made.get(post).references();
    }

    /** Returns what came of a text besides the HTML, or null if it has not been made. */
    MadeText made(int post) {
        return made.get(post);
    }

    /** Notes what is wrong in the texts of posts that are on no page. */
    void checkUnfinished() throws IOException {
        for (Post post : read.unfinished()) {
            write(post, new BodyReferences(read), new Problems());
        }
    }

    private PostHtml write(Post post, BodyReferences references, Problems noted) throws IOException {
        PostHtml html = writer.write(post, references::link, references::media, noted);
        problems.addAll(noted.sorted());
        return html;
    }
}
