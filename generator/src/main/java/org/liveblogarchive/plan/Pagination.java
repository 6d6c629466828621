package org.liveblogarchive.plan;

/**
 * How the posts of a live blog are spread over pages that never change once they are full.
 *
 * <p>Pages are numbered from the oldest: page n holds the posts (n-1)·size to n·size-1 of the live blog, counted from 0, and
 * there is a page only once it is full. The index shows the posts after the last full page, and those of that page.
 *
 * @param posts how many posts there are
 * @param size how many posts a full page holds, at least 1
 */
public record Pagination(int posts, int size) {
    /**
     * Posts that follow each other in the live blog.
     *
     * @param from the first, counted from 0
     * @param to the one after the last
     */
    public record Range(int from, int to) {}

    /** Returns how many pages are full, which is also the number of the last of them. */
    public int fullPages() {
        return posts / size;
    }

    /** Returns the posts of a full page; {@code number} counts from 1. */
    public Range page(int number) {
        return new Range((number - 1) * size, number * size);
    }

    /** Returns the posts of the index. */
    public Range index() {
        return new Range(Math.max(0, fullPages() - 1) * size, posts);
    }

    /** Returns the number of the page before the posts of the index, or 0 if there is none. */
    public int olderThanIndex() {
        return Math.max(0, fullPages() - 1);
    }
}
