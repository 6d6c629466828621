package org.liveblogarchive.output;

/**
 * When a file of a live blog is made. Files are made in the order of the story, each as soon as the texts of its posts are
 * there, so that the texts of a few pages' posts are in memory at a time and not those of all.
 *
 * @param post the newest post whose text the file shows, counted from 0
 */
public record Turn(int post) implements Comparable<Turn> {
    /** After the files of all posts: for files that show no texts, or texts from anywhere in the story. */
    public static final Turn LAST = new Turn(Integer.MAX_VALUE - 1);
    /** Once all other files are made, by all threads: for files that need what was found in all texts, but not the texts. */
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
