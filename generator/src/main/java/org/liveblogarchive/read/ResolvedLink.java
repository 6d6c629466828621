package org.liveblogarchive.read;

import org.liveblogarchive.model.Picture.Size;

/**
 * What a path or an address in the content leads to.
 *
 * @param address the address from the live blog's pages: absolute or relative; empty if there is an error
 * @param size the dimensions if it is a picture whose dimensions are known, else null
 * @param error what is wrong with it, or null
 */
public record ResolvedLink(String address, Size size, LinkError error) {
    public static ResolvedLink of(String address) {
        return new ResolvedLink(address, null, null);
    }

    static ResolvedLink faulty(String found, String expected, String fix) {
        return new ResolvedLink("", null, new LinkError(found, expected, fix));
    }
}
