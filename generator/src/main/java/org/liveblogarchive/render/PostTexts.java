package org.liveblogarchive.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.LiveBlogContext.Scope;
import org.liveblogarchive.output.Texts;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;

/** The texts of a live blog's posts in HTML, each made once and kept for as long as the files near it need it. */
final class PostTexts implements Texts {
    private final ReadLiveBlog read;
    private final PostHtmlWriter writer;
    private final Diagnostics diagnostics;
    private final Map<Integer, PostHtml> kept;
    private final Map<Integer, PostHtml> keptLasting = new HashMap<>();
    private final Map<String, CachedText> found;
    private Set<Integer> lasting = Set.of();

    /**
     * Makes the texts.
     *
     * @param found what was found in texts that are made already, by the names of the posts' files
     * @param keptPosts the texts of how many posts are kept
     */
    PostTexts(Scope scope, Map<String, CachedText> found, int keptPosts, Diagnostics diagnostics) {
        this.read = scope.read();
        this.writer = LiveBlogRenderer.texts(scope.theme());
        this.diagnostics = diagnostics;
        this.found = new HashMap<>(found);
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
    public PostHtml of(int index) throws IOException {
        PostHtml known = (lasting.contains(index) ? keptLasting : kept).get(index);
        if (known == null) {
            Post post = read.liveBlog().posts().get(index);
            var references = new BodyReferences(read);
            var reported = new Diagnostics();
            known = write(post, references, reported);
            (lasting.contains(index) ? keptLasting : kept).put(index, known);
            found.put(post.fileName(), CachedText.of(references.found(), reported.sorted()));
        }
        return known;
    }

    @Override
    public SortedMap<String, String> references(int index) throws IOException {
        if (found(index) == null) {
            of(index);
        }
        return found(index).references();
    }

    /** Returns what was found in a text, or null if it has not been made. */
    CachedText found(int index) {
        return found.get(read.liveBlog().posts().get(index).fileName());
    }

    /** Checks the texts of posts that are on no page. */
    void checkUnfinished() throws IOException {
        for (Post post : read.unfinished()) {
            write(post, new BodyReferences(read), new Diagnostics());
        }
    }

    private PostHtml write(Post post, BodyReferences references, Diagnostics reported) throws IOException {
        PostHtml html = writer.write(post, references::link, references::media, reported);
        diagnostics.addAll(reported.sorted());
        return html;
    }
}
