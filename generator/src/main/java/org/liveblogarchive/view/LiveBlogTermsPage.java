package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code live-blog-terms.ftlh}, which lists all tags or all authors of a live blog if its index does not
 * show all of them.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param title “Tags” or “Authors”, and the letter if the page lists only one, in the page's language
 * @param letters the lists of single letters, if there are too many terms for one page; else empty. The letter of this
 *     page has no address
 * @param terms the tags or authors by name, with the numbers of their posts; on a page of one letter, only its own
 */
public record LiveBlogTermsPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        String title,
        List<LinkView> letters,
        List<TermView> terms)
        implements View {
    public LiveBlogTermsPage {
        letters = List.copyOf(letters);
        terms = List.copyOf(terms);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "title" -> title;
            case "letters" -> letters;
            case "terms" -> terms;
            default -> null;
        };
    }
}
