package org.liveblogarchive.media;

import java.io.IOException;

/** Thrown when a file is not built as its format says; the message says where, in the form “a box of 9 bytes at byte 40”. */
final class DamagedMediaException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedMediaException(String what, long at) {
        super(what + " at byte " + at);
    }
}
