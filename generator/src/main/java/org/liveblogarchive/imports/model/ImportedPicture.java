package org.liveblogarchive.imports.model;

import java.util.List;

/**
 * A picture.
 *
 * @param addresses where it lies, absolute or as the source writes it: the best size first
 * @param alt what it shows, or empty
 * @param caption the line below it, or empty
 * @param credit who made it, or empty
 */
public record ImportedPicture(List<String> addresses, String alt, String caption, String credit) {
    public ImportedPicture {
        addresses = List.copyOf(addresses);
    }
}
