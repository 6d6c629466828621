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
    private static final int TITLES = 200;

    /** Returns how the headlines of so many posts are spread over files of their own, larger than pages. */
    public static Pagination ofTitles(int posts) {
        return new Pagination(posts, TITLES);
    }

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

    /** Returns the number of the full page that a post is on, or 0 if it is on the index alone; {@code post} counts from 0. */
    public int numberOf(int post) {
        int number = post / size + 1;
        return number <= fullPages() ? number : 0;
    }

    /** Returns the post, counted from 0, with which the page of a post is full; it may be one that does not exist yet. */
    public int fullWith(int post) {
        return page(post / size + 1).to() - 1;
    }

    /** Returns how many pages all posts are on, the unfinished one of the index too. */
    public int pages() {
        return (posts + size - 1) / size;
    }

    /** Returns the posts of the index. */
    public Range index() {
        return new Range(Math.max(0, fullPages() - 1) * size, posts);
    }

    /** Returns the posts of a full page, or for 0 those of the index. */
    public Range posts(int number) {
        return number == 0 ? index() : page(number);
    }

    /** Returns the number of the page before a full page, or for 0 before the posts of the index; 0 if there is none. */
    public int older(int number) {
        return number == 0 ? olderThanIndex() : number - 1;
    }

    /** Returns the number of the page after a full page; 0 stands for the index. */
    public int newer(int number) {
        return number == fullPages() ? 0 : number + 1;
    }

    /** Returns the number of the page before the posts of the index, or 0 if there is none. */
    public int olderThanIndex() {
        return Math.max(0, fullPages() - 1);
    }
}
