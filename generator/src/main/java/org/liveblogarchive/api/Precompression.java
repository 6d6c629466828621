package org.liveblogarchive.api;

/** A way in which a file can be compressed beforehand, for servers that send such files. */
public enum Precompression {
    /** gzip (RFC 1952): {@code .gz}. */
    GZIP,
    /** Brotli (RFC 7932): {@code .br}. */
    BROTLI
}
