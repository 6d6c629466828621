package org.liveblogarchive.read;

import org.liveblogarchive.model.Picture.Size;

/**
 * What a path or an address in the content leads to.
 *
 * @param address the address from the live blog's pages: absolute or relative; empty if there is an error
 * @param size the dimensions if it is a picture whose dimensions are known, else null
 * @param error what is wrong with it, or null
 * @param warning what its author should know, or null
 */
public record ResolvedLink(String address, Size size, LinkError error, LinkError warning) {
    /** Makes a link without a warning. */
    public ResolvedLink(String address, Size size, LinkError error) {
        this(address, size, error, null);
    }

    public static ResolvedLink of(String address) {
        return new ResolvedLink(address, null, null);
    }

    static ResolvedLink faulty(String found, String expected, String fix) {
        return new ResolvedLink("", null, new LinkError(found, expected, fix));
    }
}
