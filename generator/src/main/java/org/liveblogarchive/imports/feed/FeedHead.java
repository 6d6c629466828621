package org.liveblogarchive.imports.feed;

import java.util.List;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedAuthor;

/**
 * What a feed says of itself.
 *
 * @param place where
 * @param id what it is known by, or empty
 * @param title its title, or empty
 * @param description what it is about, or empty
 * @param page the address of the page that shows the same, or empty
 * @param language its language, or empty
 * @param publisher who publishes it, or empty
 * @param authors who wrote the entries that name nobody
 * @param rights what it says of rights, or empty
 * @param tags what it is about
 */
record FeedHead(
        ImportPlace place,
        String id,
        String title,
        String description,
        String page,
        String language,
        String publisher,
        List<ImportedAuthor> authors,
        String rights,
        List<String> tags) {
    FeedHead {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
