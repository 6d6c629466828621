package org.liveblogarchive.output;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.view.View;

/** A file of a live blog before it is made. */
public interface LiveBlogFile {
    /** What {@link #completedBy()} returns of a file that any newer post may change. */
    int NEVER = -1;

    /** Returns its path in the folder of the live blog. */
    String path();

    /** Returns when it is made. */
    Turn turn();

    /**
     * Returns the post, counted from 0 for the oldest, with which the file is complete: newer posts do not change it, nor
     * the record of what was written. It may be a post that does not exist yet.
     */
    int completedBy();

    /** Returns the posts from anywhere in the live blog, counted from 0, whose texts it shows when it is made last. */
    default Collection<Integer> scattered() {
        return List.of();
    }

    /**
     * Makes it, or describes what it is made from: the context decides which, so that nothing which a file shows can be
     * missing from its description.
     *
     * @return null if there are errors, all of them reported
     */
    MadeFile make(LiveBlogContext context) throws IOException;

    /**
     * When a file of a live blog is made. Files are made in the order of the live blog, each as soon as the texts of its
     * posts are there. So only the texts of a few pages' posts are in memory at a time.
     *
     * @param post the newest post whose text the file shows, counted from 0
     */
    record Turn(int post) implements Comparable<Turn> {
        /** After the files of all posts: for files that show no texts, or texts from anywhere in the live blog. */
        public static final Turn LAST = new Turn(Integer.MAX_VALUE - 1);
        /** Once all other files are made, by all threads: for files that need what was found in all texts, not the texts. */
        public static final Turn COMPLETE = new Turn(Integer.MAX_VALUE);

        /** Returns whether it is that of a post. */
        public boolean isOfPost() {
            return post >= 0 && post < LAST.post;
        }

        @Override
        public int compareTo(Turn other) {
            return Integer.compare(post, other.post);
        }
    }

    /** A file of a live blog that is made from a template. */
    interface LiveBlogPage extends LiveBlogFile {
        /** Returns the name of its template. */
        String template();

        /** Returns the data of its template. */
        View view(LiveBlogContext context) throws IOException;

        @Override
        default MadeFile make(LiveBlogContext context) throws IOException {
            View view = view(context); // which checks the texts, whatever else is wrong
            return context.hasErrors() ? null : context.maker().page(template(), view);
        }
    }

    /** A file of a live blog that a program writes. */
    interface LiveBlogDocument extends LiveBlogFile {
        /** Writes it, with {@link FileMaker#file}; called only if there are no errors. */
        MadeFile write(LiveBlogContext context) throws IOException;

        @Override
        default MadeFile make(LiveBlogContext context) throws IOException {
            return context.hasErrors() ? null : write(context);
        }
    }
}
