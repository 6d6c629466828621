package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code letter.ftlh}, which lists the tags or the authors of the archive that begin with one letter.
 *
 * @param page the page
 * @param archive the archive
 * @param title “Tags” or “Authors” and the letter, in the page's language
 * @param all the address of the list of all tags or all authors
 * @param letters the lists of all letters; the letter of this page has no address
 * @param terms the tags or authors, by name
 */
public record ArchiveLetterPage(
        PageView page,
        ArchiveView archive,
        String title,
        String all,
        List<LinkView> letters,
        List<ListedTermView> terms)
        implements View {
    public ArchiveLetterPage {
        letters = List.copyOf(letters);
        terms = List.copyOf(terms);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "title" -> title;
            case "all" -> all;
            case "letters" -> letters;
            case "terms" -> terms;
            default -> null;
        };
    }
}
