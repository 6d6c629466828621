package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedPage.TermPage;

/** Plans the pages that list the posts of each tag and each author of a live blog, by the rules of its own pages. */
final class TermPages {
    private record Listed(Term term, List<Integer> posts) {}

    private TermPages() {}

    /** Returns the pages of all terms, and the feeds of tags if the archive has an address. */
    static List<PlannedFile> of(LiveBlog liveBlog, Archive archive) {
        Map<String, Listed> listed = new TreeMap<>();
        for (int post = 0; post < liveBlog.posts().size(); post++) {
            for (Term term : liveBlog.posts().get(post).terms()) {
                List<Integer> posts = listed.computeIfAbsent(
                                term.pageName(), any -> new Listed(term, new ArrayList<>()))
                        .posts();
                if (posts.isEmpty() || posts.get(posts.size() - 1) != post) {
                    posts.add(post);
                }
            }
        }
        var pages = new ArrayList<PlannedFile>();
        for (Listed list : listed.values()) {
            addPages(list, archive.pageSize(), pages);
            if (archive.baseUrl() != null && list.term().kind() == Kind.TAG) {
                pages.addAll(Feeds.ofTag(list.term(), list.posts()));
            }
        }
        return pages;
    }

    private static void addPages(Listed list, int pageSize, List<PlannedFile> pages) {
        Term term = list.term();
        var pagination = new Pagination(list.posts().size(), pageSize);
        for (int number = 1; number <= pagination.fullPages(); number++) {
            String newer = TermPage.fileName(term, number == pagination.fullPages() ? 0 : number + 1);
            pages.add(page(list, number, pagination.page(number), number - 1, newer));
        }
        pages.add(page(list, 0, pagination.index(), pagination.olderThanIndex(), ""));
    }

    private static TermPage page(Listed list, int number, Range range, int older, String newer) {
        List<Integer> posts = list.posts().subList(range.from(), range.to());
        String olderPage = older == 0 ? "" : TermPage.fileName(list.term(), older);
        return new TermPage(list.term(), number, posts, list.posts().size(), olderPage, newer);
    }
}
