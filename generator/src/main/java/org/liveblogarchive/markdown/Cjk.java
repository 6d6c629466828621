package org.liveblogarchive.markdown;

/** Characters of Chinese, Japanese and Korean, which are as wide as two of other languages. */
final class Cjk {
    private static final char FIRST = 0x1100;

    private Cjk() {}

    /** Returns whether a character belongs to one of these languages, their punctuation and full-width forms too. */
    static boolean has(int character) {
        return character >= FIRST
                && (Character.isIdeographic(character)
                        || (character >= 0x1100 && character <= 0x11FF)
                        || (character >= 0x3000 && character <= 0x30FF)
                        || (character >= 0x3100 && character <= 0x33FF)
                        || (character >= 0xA960 && character <= 0xA97F)
                        || (character >= 0xAC00 && character <= 0xD7FF)
                        || (character >= 0xFE30 && character <= 0xFE4F)
                        || (character >= 0xFF01 && character <= 0xFFEF));
    }

    /** Returns whether a character belongs to Chinese or Japanese, which have no spaces between words. */
    static boolean isUnspaced(int character) {
        boolean hangul = (character >= 0x1100 && character <= 0x11FF) || (character >= 0xA960 && character <= 0xD7FF);
        return has(character) && !hangul;
    }
}
