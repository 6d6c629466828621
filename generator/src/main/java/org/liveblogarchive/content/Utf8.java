package org.liveblogarchive.content;

/** Measures texts in UTF-8 without encoding them. */
public final class Utf8 {
    private Utf8() {}

    /** Returns how many bytes a text has from a character on; each half of a pair stands for two of its four. */
    public static int length(String text, int from) {
        int bytes = text.length() - from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }
}
