package org.liveblogarchive.markdown;

import java.net.URI;
import java.util.Set;
import org.liveblogarchive.read.LinkResolver;

/** Writes players of video and sound, which load nothing before the reader starts them. */
final class Players {
    /** The attribute of what is around a player that has the address of its file, which is printed in its place. */
    static final String ADDRESS = "data-address";

    private Players() {}

    /**
     * Writes a {@code video} or {@code audio} element with a link for readers whose browser cannot play the file.
     *
     * @param label what it is called; if blank, by the name of the file
     * @param title what is shown of it on request, or an empty text
     */
    static void write(String element, String address, String label, String title, Rendering to) {
        noteOrigin(address, to.mediaOrigins());
        String name = label.isBlank() ? fileName(address) : label;
        to.html().raw("<").raw(element).raw(" controls preload=\"none\"").attribute("src", address);
        to.html().attribute("aria-label", name);
        if (!title.isEmpty()) {
            to.html().attribute("title", title);
        }
        to.html().raw("><a").attribute("href", address).raw(">").text(name);
        to.html().raw("</a></").raw(element).raw(">");
    }

    private static String fileName(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return LinkResolver.decode(path.substring(path.lastIndexOf('/') + 1));
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
