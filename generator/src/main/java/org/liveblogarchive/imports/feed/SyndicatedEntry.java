package org.liveblogarchive.imports.feed;

import java.util.List;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedLink;

/**
 * An entry as a feed has it.
 *
 * @param place where
 * @param id what the feed knows it by, or empty
 * @param title its headline as HTML, or empty
 * @param page its own address, or empty
 * @param otherPages further addresses of its own
 * @param published when it was posted, as it is written, or empty
 * @param updated when it last changed, as it is written, or empty
 * @param authors who wrote it
 * @param tags what it is about
 * @param language its language, or empty
 * @param location where it was reported from, or empty
 * @param text its text
 * @param media the files that it brings
 * @param related stories elsewhere
 */
record SyndicatedEntry(
        ImportPlace place,
        String id,
        String title,
        String page,
        List<String> otherPages,
        String published,
        String updated,
        List<ImportedAuthor> authors,
        List<String> tags,
        String language,
        String location,
        Text text,
        List<FeedMedium> media,
        List<ImportedLink> related) {
    SyndicatedEntry {
        otherPages = List.copyOf(otherPages);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
        related = List.copyOf(related);
    }

    /**
     * The text of an entry.
     *
     * @param html all of it, or empty
     * @param summary what stands for it where there is no room, as HTML, or empty
     * @param base what addresses in it are relative to, or empty
     */
    record Text(String html, String summary, String base) {}

    /** Returns whether it has nothing that a post can be made of. */
    boolean isEmpty() {
        return title.isBlank() && text.html().isBlank() && text.summary().isBlank() && media.isEmpty();
    }
}
