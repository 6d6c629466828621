package org.liveblogarchive.read;

import java.time.Instant;
import java.time.ZonedDateTime;
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

/** The checks of a live blog that need more than one of its values. */
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
        checkCoverage(liveBlog, keys);
        posts.forEach(post -> checkDate(post, liveBlog));
        checkEqualTimes(posts);
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
                        "each slug once in a live blog (the first is that of "
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
                        "Duplicate slug “" + post.post().slug() + "”, which is that of the page of “" + term.name()
                                + "”",
                        "a slug that no page of a tag or an author of this live blog has",
                        "Rename the file, or give it a line “slug: …”.");
            }
        }
    }

    private static void checkCoverage(LiveBlog liveBlog, ParsedFields keys) {
        if (liveBlog.start() != null && liveBlog.end() != null && liveBlog.end().isBefore(liveBlog.start())) {
            keys.yaml()
                    .errorAt(
                            keys.position(LiveBlogKeys.END),
                            "End before the start “" + liveBlog.end().toOffsetDateTime() + "”",
                            "a time after " + liveBlog.start().toOffsetDateTime(),
                            "Fix “start” or “end”.");
        }
    }

    private void checkDate(ReadPost post, LiveBlog liveBlog) {
        ZonedDateTime date = post.post().date();
        boolean early = liveBlog.start() != null && date.isBefore(liveBlog.start());
        boolean late = liveBlog.end() != null && date.isAfter(liveBlog.end());
        if (early || late) {
            diagnostics.warning(
                    post.file(),
                    post.dateAt(),
                    "Date outside the coverage “" + date.toOffsetDateTime() + "”",
                    early
                            ? "a time from " + liveBlog.start().toOffsetDateTime() + " on"
                            : "a time until " + liveBlog.end().toOffsetDateTime(),
                    "Fix the date, or “start” and “end” in liveblog.yaml.");
        }
    }

    /** Warns of posts whose slugs alone decide which is older; posts of a day without a time say nothing of that. */
    private void checkEqualTimes(List<ReadPost> posts) {
        record Moment(Instant time, int order) {}
        Map<Moment, ReadPost> first = new HashMap<>();
        for (ReadPost post : posts) {
            if (post.post().dayOnly()) {
                continue;
            }
            var moment = new Moment(post.post().date().toInstant(), post.post().order());
            ReadPost other = first.putIfAbsent(moment, post);
            if (other != null) {
                diagnostics.warning(
                        post.file(),
                        post.dateAt(),
                        "Same time “" + post.post().date().toOffsetDateTime() + "” as that of “"
                                + other.post().fileName() + "”",
                        "times that say which post is older, as slugs decide otherwise",
                        "Write the seconds, such as “14:05:30”, or a line “order: 1” in the newer post.");
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
