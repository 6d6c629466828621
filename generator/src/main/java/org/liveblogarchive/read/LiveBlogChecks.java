package org.liveblogarchive.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;

/** The checks of a live blog's names, which need more than one of its values. */
final class LiveBlogChecks {
    private static final Pattern PAGE = Pattern.compile("-page-\\d+$");

    private final Diagnostics diagnostics;

    LiveBlogChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks a live blog; {@code faulty} are the names of posts with errors of their own, which are in no live blog. */
    void check(LiveBlog liveBlog, List<ReadPost> posts, ParsedFields keys, Set<String> faulty) {
        checkSlugs(posts);
        checkPagesOfTerms(posts);
        checkPinned(liveBlog, keys, faulty);
    }

    private void checkSlugs(List<ReadPost> posts) {
        Map<String, ReadPost> bySlug = new HashMap<>();
        for (ReadPost post : posts) {
            ReadPost first = bySlug.putIfAbsent(post.post().slug(), post);
            if (first != null) {
                diagnostics.error(
                        post.file(),
                        post.slugAt(),
                        "Duplicate slug “" + post.post().slug() + "”",
                        "each slug once in a live blog (the first one belongs to "
                                + first.post().fileName() + ")",
                        "Rename one of the files, or give it a line “slug: …”.");
            }
        }
    }

    /** Reports posts with the slug of a page of a tag or an author, which would lie in the same folder. */
    private void checkPagesOfTerms(List<ReadPost> posts) {
        Map<String, TaxonomyTerm> terms = new HashMap<>();
        posts.forEach(post -> post.post().terms().forEach(term -> terms.putIfAbsent(term.pageName(), term)));
        for (ReadPost post : posts) {
            TaxonomyTerm term = terms.get(PAGE.matcher(post.post().slug()).replaceFirst(""));
            if (term != null) {
                diagnostics.error(
                        post.file(),
                        post.slugAt(),
                        "Duplicate slug “" + post.post().slug() + "”, which is already the address of the page of “"
                                + term.name() + "”",
                        "a slug that differs from the pages of tags and authors of this live blog",
                        "Rename the file, or give it a line “slug: …”.");
            }
        }
    }

    private static void checkPinned(LiveBlog liveBlog, ParsedFields keys, Set<String> faulty) {
        List<String> slugs = liveBlog.posts().stream().map(Post::slug).toList();
        String pinned = liveBlog.pinned();
        if (!pinned.isEmpty() && !slugs.contains(pinned) && !faulty.contains(pinned)) {
            keys.yaml()
                    .errorAt(
                            keys.position(LiveBlogKeys.PINNED),
                            "Unknown pinned post “" + liveBlog.pinned() + "”",
                            "the file name or the slug of a published post of this live blog",
                            NearestName.hint(liveBlog.pinned(), slugs, "Fix the name, or remove the line."));
        }
    }
}
