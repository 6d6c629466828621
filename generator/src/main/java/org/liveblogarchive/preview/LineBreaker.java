package org.liveblogarchive.preview;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of a width, and puts each in the order in which it is shown (Unicode UAX 9 and 14). */
final class LineBreaker {
    private static final String ELLIPSIS = "…";
    /** Allows a break within a word (UAX 14), and has no shape. */
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private final GlyphFont letters;
    private final Locale language;

    LineBreaker(GlyphFont letters, Locale language) {
        this.letters = letters;
        this.language = language;
    }

    /** Returns whether all of some lines fit into a width. */
    boolean fit(List<String> lines, double size, double width) {
        return lines.stream().allMatch(line -> letters.width(shown(line), size) <= width);
    }

    /** Returns the lines as they are written, at most {@code most}, in which also words are divided that are too wide. */
    List<String> divided(String text, double size, double width, int most) {
        var divided = new StringBuilder();
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.forLocale(language));
        characters.setText(text);
        String word = "";
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            String letter = text.substring(from, to);
            String longer = letter.isBlank() ? "" : word + letter;
            boolean isTooWide = letters.width(shown(longer), size) > width && !word.isEmpty();
            divided.append(isTooWide ? ZERO_WIDTH_SPACE : "").append(letter);
            word = isTooWide ? letter : longer;
        }
        return of(divided.toString(), size, width, most);
    }

    /** Returns the lines as they are written, at most {@code most}; what is left over ends in an ellipsis. */
    List<String> of(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLocale(language));
        breaks.setText(text);
        String line = "";
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String longer = line + text.substring(from, to);
            if (line.isEmpty() || letters.width(shown(longer.stripTrailing()), size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(line.stripTrailing() + ELLIPSIS);
                return lines;
            } else {
                lines.add(line.stripTrailing());
                line = text.substring(from, to);
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** Returns a line in the order in which it is shown, from left to right, its Arabic letters joined. */
    String shown(String line) {
        boolean plain = line.chars().allMatch(c -> c < 0x590);
        if (plain) {
            return line;
        }
        byte direction = ULocale.forLocale(language).isRightToLeft() ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR;
        return new Bidi(joined(line), direction).writeReordered(Bidi.DO_MIRRORING);
    }

    private static String joined(String line) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(line);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("shaping letters needs no more room than they have", e);
        }
    }
}
