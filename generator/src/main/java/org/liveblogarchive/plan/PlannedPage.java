package org.liveblogarchive.plan;

import java.util.List;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.Pagination.Range;

/** A page of the archive before it is made. */
public sealed interface PlannedPage extends PlannedFile {
    /** The name of every index page. */
    String INDEX = "index.html";

    /** Returns the name of the template it is made from. */
    String template();

    /** The archive's home, which lists the live blogs. */
    record Home() implements PlannedPage {
        @Override
        public String fileName() {
            return INDEX;
        }

        @Override
        public String template() {
            return "home.ftlh";
        }
    }

    /** What a host shows for an address that does not exist. */
    record NotFound() implements PlannedPage {
        @Override
        public String fileName() {
            return "404.html";
        }

        @Override
        public String template() {
            return "404.ftlh";
        }
    }

    /**
     * The newest posts of a live blog, with all that depends on them.
     *
     * @param posts the posts it shows
     * @param older the file name of the page with the posts before them, or empty
     */
    record LiveBlogIndex(Range posts, String older) implements PlannedPage {
        @Override
        public String fileName() {
            return INDEX;
        }

        @Override
        public String template() {
            return "live-blog.ftlh";
        }
    }

    /**
     * A full page of a live blog, which never changes but for its link to the newer page.
     *
     * @param number its number, from 1 for the oldest
     * @param posts the posts it shows
     * @param older the file name of the page with the posts before them, or empty
     * @param newer the file name of the page with the posts after them, or of the index
     */
    record NumberedPage(int number, Range posts, String older, String newer) implements PlannedPage {
        /** Returns the name of a numbered page's file. */
        public static String fileName(int number) {
            return "page-" + number + ".html";
        }

        @Override
        public int completedBy() {
            return posts.to() + (posts.to() - posts.from()) - 1; // that of the next page, which it links to
        }

        @Override
        public String fileName() {
            return fileName(number);
        }

        @Override
        public String template() {
            return "page.ftlh";
        }
    }

    /**
     * The permanent page of one post.
     *
     * @param fileName the name of its file
     * @param post which post of the story, counted from 0
     * @param last which post is the last of the story
     */
    record PostPage(String fileName, int post, int last) implements PlannedPage {
        /** Returns the name of the file of a post's page. */
        public static String fileName(String slug) {
            return slug + ".html";
        }

        @Override
        public int completedBy() {
            return post + 1; // which it links to
        }

        @Override
        public String template() {
            return "post.ftlh";
        }
    }

    /**
     * A list of the posts of a live blog that have a tag or an author.
     *
     * @param term the tag or the author
     * @param number the page's number, from 1 for the oldest, or 0 for that of the newest posts
     * @param posts which posts of the story it lists, counted from 0
     * @param count how many posts the term has in the live blog
     * @param older the file name of the page with the posts before them, or empty
     * @param newer the file name of the page with the posts after them, or empty
     */
    record TermPage(Term term, int number, List<Integer> posts, int count, String older, String newer)
            implements PlannedPage {
        /** Returns the name of the file of a term's page; 0 stands for that of the newest posts. */
        public static String fileName(Term term, int number) {
            return term.pageName() + (number == 0 ? "" : "-page-" + number) + ".html";
        }

        @Override
        public String fileName() {
            return fileName(term, number);
        }

        @Override
        public String template() {
            return term.kind() == Kind.TAG ? "tag.ftlh" : "author.ftlh";
        }
    }

    /**
     * A card of one post that other sites show in a frame.
     *
     * @param slug the post's slug
     * @param post which post of the story, counted from 0
     */
    record EmbedCard(String slug, int post) implements PlannedPage {
        /** Returns the path of a post's card in its live blog's folder. */
        public static String fileName(String slug) {
            return "embed/" + slug + ".html";
        }

        @Override
        public int completedBy() {
            return post;
        }

        @Override
        public String fileName() {
            return fileName(slug);
        }

        @Override
        public String template() {
            return "embed.ftlh";
        }
    }

    /**
     * What stands at an address that a page had before.
     *
     * @param fileName the path of its file in its folder
     * @param move the move, whose paths are those in the archive
     */
    record MovedPage(String fileName, Move move) implements PlannedPage {
        @Override
        public String template() {
            return "moved.ftlh";
        }
    }

    /** A list of the live blogs of the archive that have a tag or an author. */
    record ArchiveTermPage(Term term) implements PlannedPage {
        /** Returns the path of the page in the archive's folder. */
        public static String path(Term term) {
            return term.kind().folder() + "/" + term.slug() + ".html";
        }

        @Override
        public String fileName() {
            return path(term);
        }

        @Override
        public String template() {
            return term.kind() == Kind.TAG ? "archive-tag.ftlh" : "archive-author.ftlh";
        }
    }

    /** A list of all the tags or all the authors of the archive. */
    record ArchiveTerms(Kind kind) implements PlannedPage {
        @Override
        public String fileName() {
            return kind.folder() + "/" + INDEX;
        }

        @Override
        public String template() {
            return kind.folder() + ".ftlh";
        }
    }
}
