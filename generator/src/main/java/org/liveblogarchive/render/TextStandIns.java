package org.liveblogarchive.render;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.Texts;

/**
 * Stand-ins for the texts of posts, each a hash of all that the text is made from: of the post's file, and of what was found
 * where the text refers to something. A page that is described with them instead of the texts says what it is made from.
 */
final class TextStandIns implements Texts {
    /** Thrown when it is not known what a text refers to, so that the pages which show it have to be made. */
    static final class UnknownException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final LiveBlog liveBlog;
    private final IntFunction<SortedMap<String, String>> references;
    private final Map<Integer, PostHtml> known = new HashMap<>();
    private final StringBuilder asked = new StringBuilder();

    /**
     * Makes the stand-ins.
     *
     * @param references what the text of a post refers to and finds now; null as long as that is not known
     */
    TextStandIns(LiveBlog liveBlog, IntFunction<SortedMap<String, String>> references) {
        this.liveBlog = liveBlog;
        this.references = references;
    }

    @Override
    public PostHtml of(int post) {
        PostHtml text = known.get(post);
        if (text == null) {
            text = standIn(liveBlog.posts().get(post), found(post));
            known.put(post, text);
        }
        asked.append(text.inStream()).append('\n');
        return text;
    }

    private static PostHtml standIn(Post post, SortedMap<String, String> found) {
        String hash = ShortHash.of(post.slug(), post.body().hash(), found);
        return new PostHtml(hash, hash, hash, hash, new TreeSet<>());
    }

    /**
     * Returns the texts that were asked for since the last call: a file depends on them even if it only counts or searches
     * them, so that nothing of a stand-in is in its model.
     */
    String takeAsked() {
        String taken = asked.toString();
        asked.setLength(0);
        return taken;
    }

    @Override
    public boolean areShort() {
        return true;
    }

    @Override
    public SortedMap<String, String> references(int post) {
        SortedMap<String, String> found = found(post);
        asked.append(found).append('\n');
        return found;
    }

    private SortedMap<String, String> found(int post) {
        SortedMap<String, String> found = references.apply(post);
        if (found == null) {
            throw new UnknownException();
        }
        return found;
    }
}
