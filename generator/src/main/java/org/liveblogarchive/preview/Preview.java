package org.liveblogarchive.preview;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What a preview picture shows.
 *
 * @param headline the headline
 * @param status "Live updates" or "As it happened"
 * @param live whether the event is still running
 * @param archive the name of the archive
 * @param language the language of the headline
 * @param picture a picture that fills one half, or null
 */
public record Preview(String headline, String status, boolean live, String archive, Locale language, Path picture) {
    /** Returns the same without the picture. */
    public Preview withoutPicture() {
        return new Preview(headline, status, live, archive, language, null);
    }
}
