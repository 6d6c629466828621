package org.liveblogarchive.theme;

import java.nio.ByteBuffer;

/**
 * An asset of the theme as it is published.
 *
 * @param bytes its bytes, which stay as they are, and so does its position
 * @param hash their SHA-256, in lower-case hexadecimal digits
 */
public record AssetFile(ByteBuffer bytes, String hash) {}
