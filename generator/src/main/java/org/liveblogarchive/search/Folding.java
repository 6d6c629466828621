package org.liveblogarchive.search;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Brings words that readers take for the same into one form: Unicode's compatibility form (NFKC) and full case folding, without
 * the marks and letters by which spellings differ. The ranges are written here rather than asked of the JDK, whose next version
 * may know more characters. {@code terms.js} of the theme has the same.
 */
final class Folding {
    private static final int BREVE = 0x306;
    private static final int DIAERESIS = 0x308;

    /** First and last of marks that are left out: accents, points of Hebrew and Arabic, nuktas, variation selectors. */
    private static final int[] MARKS = {
        0x00AD, 0x00AD, 0x0300, 0x036F, 0x0483, 0x0487, 0x0591, 0x05C7, 0x0610, 0x061A, 0x061C, 0x061C, 0x0640, 0x0640,
                0x064B,
        0x065F, 0x0670, 0x0670, 0x06D6, 0x06ED, 0x08D3, 0x08FF, 0x093C, 0x093C, 0x09BC, 0x09BC, 0x0A3C, 0x0A3C, 0x0ABC,
                0x0ABC,
        0x0B3C, 0x0B3C, 0x180B, 0x180F, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x200C, 0x200F, 0x2060, 0x2060, 0x20D0, 0x20FF,
                0xFE00,
        0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFEFF, 0xE0100, 0xE01EF
    };

    /** Letters that Unicode does not take apart, and what they are written as by those who do not have them. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            entry((int) 'ß', "ss"),
            entry((int) 'æ', "ae"),
            entry((int) 'œ', "oe"),
            entry((int) 'ø', "o"),
            entry((int) 'đ', "d"),
            entry((int) 'ð', "d"),
            entry((int) 'þ', "th"),
            entry((int) 'ħ', "h"),
            entry((int) 'ł', "l"),
            entry((int) 'ŧ', "t"),
            entry((int) 'ı', "i"),
            entry((int) 'ς', "σ"),
            entry(0x0671, "\u0627"), // alef wasla: alef
            entry(0x0629, "\u0647"), // teh marbuta: heh
            entry(0x06C1, "\u0647"), // heh goal: heh
            entry(0x0649, "\u064A"), // alef maksura: yeh
            entry(0x06CC, "\u064A"), // Farsi yeh: yeh
            entry(0x06A9, "\u0643"), // keheh: kaf
            entry(0x0901, "\u0902")); // candrabindu: anusvara

    /** The zeros of scripts that have digits of their own. */
    private static final int[] ZEROS = {
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
        0x0F20, 0x1040, 0x17E0
    };

    private static final Map<Integer, String> CHANGED = changed();

    private Folding() {}

    private static Map<Integer, String> changed() {
        var changed = new HashMap<>(LETTERS);
        for (int i = 0; i < MARKS.length; i += 2) {
            for (int mark = MARKS[i]; mark <= MARKS[i + 1]; mark++) {
                changed.put(mark, "");
            }
        }
        for (int zero : ZEROS) {
            for (int digit = 0; digit < 10; digit++) {
                changed.put(zero + digit, String.valueOf((char) ('0' + digit)));
            }
        }
        return changed;
    }

    /** Returns a text in folded form. */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(apart.length());
        int before = 0;
        for (int i = 0; i < apart.length(); ) {
            int character = apart.codePointAt(i);
            i += Character.charCount(character);
            String instead = isOfLetter(character, before) ? null : CHANGED.get(character);
            if (instead == null) {
                folded.appendCodePoint(character);
                before = character;
            } else if (!instead.isEmpty()) {
                folded.append(instead);
                before = character;
            }
        }
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** Returns whether a mark makes another letter of Cyrillic, й, ў or ї, and not an accent: е stands for ё too. */
    private static boolean isOfLetter(int mark, int letter) {
        return (mark == BREVE && (letter == 'и' || letter == 'у')) || (mark == DIAERESIS && letter == 'і');
    }
}
