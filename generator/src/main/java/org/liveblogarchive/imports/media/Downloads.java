package org.liveblogarchive.imports.media;

import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;

/** Gets media from the web, or does not. */
@FunctionalInterface
public interface Downloads {
    /** Gets nothing from the web. */
    Downloads NONE = (address, place, log) -> new byte[0];

    /** Returns the bytes at an address, or none; why there are none is logged. */
    byte[] get(String address, ImportPlace place, ImportLog log);
}
