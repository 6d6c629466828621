package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code live-blog-terms.ftlh}, which lists all tags or all authors of a live blog that has more of them than its
 * index shows.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param title what they are, in the page's language
 * @param letters the lists of letters if the terms are too many for one page, or none; that of the page itself has no address
 * @param terms the tags or authors by name, of the letter if the page is that of one, with how many posts have them
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
