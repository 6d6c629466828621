package org.liveblogarchive.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cuts texts into the terms that an index lists. A word is a term, in folded form; of scripts that put no spaces between words,
 * and of Korean, each two characters that follow each other are, and the last one alone. So whatever a reader types is found
 * without a dictionary, which the browser would not have. {@code terms.js} of the theme does the same.
 *
 * <p>Not safe for use by several threads.
 */
final class Terms {
    /** In UTF-16 units: what is longer is no word, and is found by its beginning. */
    static final int LONGEST = 32;

    /** Words in other letters than those of ASCII are kept in folded form, as they return in most posts. */
    private static final int KEPT = 20_000;

    /** First and last characters of scripts without spaces between words: Thai, Lao, Burmese, Khmer, Kana, Han; and Hangul. */
    private static final int[] UNSPACED = {
        0x0E00, 0x0EFF, 0x1000, 0x11FF, 0x1780, 0x17FF, 0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3041, 0x30FA, 0x30FC, 0x318F,
                0x31A0,
        0x31BF, 0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA960, 0xA97F, 0xAC00, 0xD7FF, 0xF900, 0xFAFF, 0x1AFF0,
                0x1B16F,
        0x20000, 0x3FFFF
    };

    private final Map<String, List<String>> folded = new HashMap<>();

    /** Passes each term of a text on, in the order of the text. */
    void each(String text, Consumer<String> sink) {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int from = at;
            boolean ascii = true;
            boolean small = true;
            while (at < length) {
                char c = text.charAt(at);
                if (c < 128) {
                    if (!isAsciiWord(c)) {
                        break;
                    }
                    small &= c > 'Z' || c < 'A';
                    at++;
                } else {
                    int character = text.codePointAt(at);
                    if (!isWord(character)) {
                        break;
                    }
                    ascii = false;
                    at += Character.charCount(character);
                }
            }
            if (at == from) {
                at += Character.charCount(text.codePointAt(at));
            } else if (ascii) {
                String word = text.substring(from, Math.min(at, from + LONGEST));
                sink.accept(small ? word : word.toLowerCase(Locale.ROOT));
            } else {
                ofWord(text.substring(from, at)).forEach(sink);
            }
        }
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Returns whether a character is a letter, a mark, a number, or within words and not seen. */
    private static boolean isWord(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default ->
                character == 0x00AD
                        || character == 0x061C
                        || (character >= 0x200C && character <= 0x200F)
                        || character == 0x2060
                        || character == 0xFEFF;
        };
    }

    private List<String> ofWord(String word) {
        if (word.length() > LONGEST) {
            return cut(Folding.fold(word));
        }
        List<String> known = folded.get(word);
        if (known == null) {
            known = cut(Folding.fold(word));
            if (folded.size() < KEPT) {
                folded.put(word, known);
            }
        }
        return known;
    }

    /** Cuts a word in folded form, in which there may be other characters again, as in fractions. */
    private static List<String> cut(String word) {
        var terms = new ArrayList<String>();
        int from = 0;
        int at = 0;
        int before = 0;
        while (at < word.length()) {
            int character = word.codePointAt(at);
            int size = Character.charCount(character);
            boolean isUnspaced = isUnspaced(character);
            if (isUnspaced || !isWord(character)) {
                addWord(word, from, at, terms);
                from = at + size;
            }
            if (isUnspaced && before > 0) {
                terms.set(terms.size() - 1, word.substring(at - before, at + size));
            }
            if (isUnspaced) {
                terms.add(word.substring(at, at + size));
            }
            before = isUnspaced ? size : 0;
            at += size;
        }
        addWord(word, from, at, terms);
        return terms;
    }

    private static void addWord(String text, int from, int to, List<String> terms) {
        if (from < to) {
            int end = Math.min(to, from + LONGEST);
            boolean splitsPair = end < to && Character.isLowSurrogate(text.charAt(end));
            terms.add(text.substring(from, splitsPair ? end - 1 : end));
        }
    }

    private static boolean isUnspaced(int character) {
        for (int i = 0; i < UNSPACED.length && UNSPACED[i] <= character; i += 2) {
            if (character <= UNSPACED[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
