package org.liveblogarchive.read;

import org.liveblogarchive.model.Picture.Size;

/**
 * What a path or an address in the content leads to.
 *
 * @param address the address from the live blog's pages: absolute or relative; empty if at fault
 * @param size the dimensions if it is a picture that tells them, else null
 * @param fault what is wrong with it, or null
 */
public record Target(String address, Size size, Fault fault) {
    static Target of(String address) {
        return new Target(address, null, null);
    }

    static Target faulty(String found, String expected, String mend) {
        return new Target("", null, new Fault(found, expected, mend));
    }
}
