package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code live-blog.ftlh}, the only page of a live blog that depends on its newest posts.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param postCount such as "18 posts"
 * @param total how many posts the live blog has
 * @param pageSize how many posts a numbered page has
 * @param pages how many pages there are: the numbered ones, and the index if it has posts that no numbered page has
 * @param titles how many files of headlines there are ({@code titles-1.json} and so on)
 * @param lastUpdate when a post was last added or changed; missing if there are no posts
 * @param keyEvents the newest key events, at most 30, the newest first
 * @param keyEventCount how many key events the live blog has
 * @param allKeyEvents the address of the list of all key events, if there are more than the index shows; else empty
 * @param days the days with posts, the newest first; empty if all posts are from one day
 * @param months the same days by month, the newest first, if there are more than 31 days; else empty
 * @param tags the tags of the posts, at most 30, those with the most posts first
 * @param authors the authors of the posts, at most 30, those with the most posts first
 * @param allTags the address of the list of all tags, if there are more than the index shows; else empty
 * @param allAuthors the address of the list of all authors, if there are more than the index shows; else empty
 * @param pinned the post that stays at the top; missing if there is none
 * @param posts the newest posts, the newest first
 * @param first the address of the page with the oldest posts, or empty if all posts are on this page
 * @param older the address of the page with older posts, or empty
 * @param upcoming whether the event has not begun: it starts after the newest post
 * @param state a hash of the data on the page, by which open pages detect a change; empty after the event has ended
 */
public record LiveBlogIndexPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        String postCount,
        int total,
        int pageSize,
        int pages,
        int titles,
        TimeView lastUpdate,
        List<PostLinkView> keyEvents,
        int keyEventCount,
        String allKeyEvents,
        List<DayView> days,
        List<MonthView> months,
        List<TermView> tags,
        List<TermView> authors,
        String allTags,
        String allAuthors,
        PostLinkView pinned,
        List<PostView> posts,
        String first,
        String older,
        boolean upcoming,
        String state)
        implements View {
    public LiveBlogIndexPage {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        days = List.copyOf(days);
        months = List.copyOf(months);
        keyEvents = List.copyOf(keyEvents);
        posts = List.copyOf(posts);
    }

    /** Returns the data with what all pages have. */
    public LiveBlogIndexPage on(PageView page, ArchiveView archive) {
        return with(page, archive, posts, state);
    }

    /** Returns the data without its posts and its state. */
    public LiveBlogIndexPage withoutPosts() {
        return with(page, archive, List.of(), "");
    }

    /** Returns the data with its state. */
    public LiveBlogIndexPage with(String state) {
        return with(page, archive, posts, state);
    }

    private LiveBlogIndexPage with(PageView page, ArchiveView archive, List<PostView> posts, String state) {
        return new LiveBlogIndexPage(
                page,
                archive,
                liveBlog,
                postCount,
                total,
                pageSize,
                pages,
                titles,
                lastUpdate,
                keyEvents,
                keyEventCount,
                allKeyEvents,
                days,
                months,
                tags,
                authors,
                allTags,
                allAuthors,
                pinned,
                posts,
                first,
                older,
                upcoming,
                state);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "postCount" -> postCount;
            case "total" -> total;
            case "pageSize" -> pageSize;
            case "pages" -> pages;
            case "titles" -> titles;
            case "lastUpdate" -> lastUpdate;
            case "keyEvents" -> keyEvents;
            case "keyEventCount" -> keyEventCount;
            case "allKeyEvents" -> allKeyEvents;
            case "days" -> days;
            case "months" -> months;
            case "tags" -> tags;
            case "authors" -> authors;
            case "allTags" -> allTags;
            case "allAuthors" -> allAuthors;
            case "pinned" -> pinned;
            case "posts" -> posts;
            case "first" -> first;
            case "older" -> older;
            case "upcoming" -> upcoming;
            case "state" -> state;
            default -> null;
        };
    }
}
