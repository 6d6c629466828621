package org.liveblogarchive.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.util.ULocale;

/**
 * Makes ids of headings as GitHub does: in lower case, with hyphens for spaces, and without punctuation other than hyphens and
 * what connects words (github-slugger 2). Letters, marks and digits of all scripts are kept; they are ICU's, so that ids do not
 * depend on the JDK.
 */
final class GitHubSlug {
    private static final int KEPT = 1 << ECharacterCategory.UPPERCASE_LETTER
            | 1 << ECharacterCategory.LOWERCASE_LETTER
            | 1 << ECharacterCategory.TITLECASE_LETTER
            | 1 << ECharacterCategory.MODIFIER_LETTER
            | 1 << ECharacterCategory.OTHER_LETTER
            | 1 << ECharacterCategory.NON_SPACING_MARK
            | 1 << ECharacterCategory.ENCLOSING_MARK
            | 1 << ECharacterCategory.COMBINING_SPACING_MARK
            | 1 << ECharacterCategory.DECIMAL_DIGIT_NUMBER
            | 1 << ECharacterCategory.LETTER_NUMBER
            | 1 << ECharacterCategory.CONNECTOR_PUNCTUATION;

    private GitHubSlug() {}

    /** Returns the id of a heading with a text; it may be empty. */
    static String of(String text) {
        var id = new StringBuilder(text.length());
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String lower = ascii ? text : UCharacter.toLowerCase(ULocale.ROOT, text);
        lower.codePoints().forEach(c -> {
            if (c == ' ') {
                id.append('-');
            } else if (ascii ? isPlain(c) : isKept(c)) {
                id.appendCodePoint(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
        });
        return id.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean isKept(int c) {
        return c == '-' || (KEPT >> UCharacter.getType(c) & 1) != 0 || UCharacter.isUAlphabetic(c);
    }
}
