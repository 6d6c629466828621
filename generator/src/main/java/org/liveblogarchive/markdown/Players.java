package org.liveblogarchive.markdown;

import java.net.URI;
import java.util.Set;

/** Writes players of video and sound, which load nothing before the reader starts them. */
final class Players {
    private Players() {}

    /**
     * Writes a {@code video} or {@code audio} element with a link for readers whose browser cannot play the file.
     *
     * @param title what is shown of it on request, or an empty text
     */
    static void write(String element, String address, String label, String title, Rendering to) {
        noteOrigin(address, to.mediaOrigins());
        to.html().raw("<").raw(element).raw(" controls preload=\"none\"").attribute("src", address);
        if (!label.isBlank()) {
            to.html().attribute("aria-label", label);
        }
        if (!title.isEmpty()) {
            to.html().attribute("title", title);
        }
        to.html().raw("><a").attribute("href", address).raw(">").text(label.isBlank() ? address : label);
        to.html().raw("</a></").raw(element).raw(">");
    }

    /** Records the host of a file that is not in the archive, which the page's Content-Security-Policy must allow. */
    static void noteOrigin(String address, Set<String> origins) {
        if (address.startsWith("https:") || address.startsWith("http:")) {
            URI uri = URI.create(address);
            String authority = uri.getRawAuthority();
            origins.add(uri.getScheme() + "://" + authority.substring(authority.indexOf('@') + 1));
        }
    }
}
