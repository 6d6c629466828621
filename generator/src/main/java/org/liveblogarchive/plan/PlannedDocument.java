package org.liveblogarchive.plan;

import java.util.List;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.plan.Pagination.Range;

/** A file of a live blog that machines read, before it is made. */
public sealed interface PlannedDocument extends PlannedFile {
    /**
     * All that is known of the live blog but for its posts.
     *
     * @param pages how many files its posts are in
     */
    record LiveBlogData(int pages) implements PlannedDocument {
        /** The name of its file. */
        public static final String FILE_NAME = "liveblog.json";

        @Override
        public String fileName() {
            return FILE_NAME;
        }
    }

    /**
     * Posts as data, numbered as the pages are; the last one grows until it is full.
     *
     * @param number its number, from 1 for the oldest
     * @param posts the posts it holds
     * @param complete whether it is full, and never changes any more
     */
    record PostsData(int number, Range posts, boolean complete) implements PlannedDocument {
        /** Returns the name of the file of a number. */
        public static String fileName(int number) {
            return "posts-" + number + ".json";
        }

        @Override
        public int completedBy() {
            return complete ? posts.to() - 1 : -1;
        }

        @Override
        public String fileName() {
            return fileName(number);
        }
    }

    /**
     * A document of a feed of the live blog, or of one tag in it.
     *
     * @param format its format
     * @param term the tag, or null for all posts
     * @param number its number if it is archived, from 1 for the oldest, or 0 for that with the newest posts
     * @param posts which posts of the story it has, counted from 0, the oldest first
     * @param previous the number of the archived document with the posts before, or 0
     * @param next the number of the archived document with the posts after, or 0
     */
    record FeedDocument(FeedFormat format, Term term, int number, List<Integer> posts, int previous, int next)
            implements PlannedDocument {
        /** Returns the name, without the ending of a format, of the document of a number. */
        public static String name(Term term, int number) {
            return (term == null ? "feed" : term.pageName()) + (number == 0 ? "" : "-" + number);
        }

        @Override
        public int completedBy() {
            return number == 0 ? -1 : Feeds.completedBy(number);
        }

        @Override
        public String fileName() {
            return name(term, number) + format.ending();
        }
    }

    /**
     * The addresses of pages, for search engines.
     *
     * @param number its number, from 1 for the oldest
     * @param posts the posts whose pages it has
     * @param last whether it has the index too
     */
    record Sitemap(int number, Range posts, boolean last) implements PlannedDocument {
        /** Of how many posts one has the pages: few enough that a new post changes little. */
        public static final int POSTS = 1000;

        /** Returns the name of the file of a number. */
        public static String fileName(int number) {
            return "sitemap-" + number + ".xml";
        }

        @Override
        public int completedBy() {
            return last ? -1 : posts.to();
        }

        @Override
        public String fileName() {
            return fileName(number);
        }
    }

    /**
     * How other sites embed a post (oEmbed).
     *
     * @param slug the post's slug
     * @param post which post of the story, counted from 0
     */
    record EmbedData(String slug, int post) implements PlannedDocument {
        @Override
        public int completedBy() {
            return post;
        }

        @Override
        public String fileName() {
            return "embed/" + slug + ".json";
        }
    }
}
