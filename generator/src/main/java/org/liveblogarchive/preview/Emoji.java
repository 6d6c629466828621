package org.liveblogarchive.preview;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Leaves out emoji that a font cannot draw (Unicode UTS 51): they decorate a headline, which is read as well without them. */
final class Emoji {
    private static final int FIRST_OF_THEM = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Emoji() {}

    /**
     * Returns a text without the emoji that a font lacks and the spaces that they stood between. Of a keycap the character is
     * kept, and an emoji that the font has without its skin tone or style is written so.
     */
    static String drawable(String text, GlyphFont letters) {
        if (text.chars().allMatch(unit -> unit < FIRST_OF_THEM)) {
            return text;
        }
        var drawable = new StringBuilder();
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        boolean leftOut = false;
        int from = clusters.first();
        for (int to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            String cluster = text.substring(from, to);
            String plain = isEmoji(cluster) ? plain(cluster) : cluster;
            if (plain.isEmpty() || (isEmoji(cluster) && !letters.has(plain))) {
                leftOut = true;
            } else {
                append(plain, leftOut, drawable);
                leftOut = leftOut && plain.isBlank();
            }
        }
        return drawable.toString().strip();
    }

    private static void append(String cluster, boolean afterGap, StringBuilder drawable) {
        int last = drawable.length() - 1;
        if (afterGap && last >= 0 && drawable.charAt(last) == ' ') {
            if (cluster.isBlank()) {
                return;
            }
            if (".,!?:;)".contains(cluster)) {
                drawable.setLength(last);
            }
        }
        drawable.append(cluster);
    }

    private static boolean isEmoji(String cluster) {
        return cluster.codePoints()
                .anyMatch(code -> code == KEYCAP
                        || code == TEXT_STYLE
                        || code == EMOJI_STYLE
                        || UCharacter.hasBinaryProperty(code, UProperty.REGIONAL_INDICATOR)
                        || UCharacter.hasBinaryProperty(code, UProperty.EMOJI_MODIFIER)
                        || UCharacter.hasBinaryProperty(code, UProperty.EXTENDED_PICTOGRAPHIC));
    }

    private static String plain(String emoji) {
        return emoji.codePoints()
                .filter(code -> code != KEYCAP
                        && code != TEXT_STYLE
                        && code != EMOJI_STYLE
                        && !UCharacter.hasBinaryProperty(code, UProperty.EMOJI_MODIFIER))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
