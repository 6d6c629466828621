package org.liveblogarchive.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Emphasis beside punctuation in Chinese, Japanese and Korean, which are written without spaces: punctuation of these, and
 * their letters before or after it, do not keep {@code **} from opening or closing.
 *
 * <p>It follows the amendment of markdown-cjk-friendly to CommonMark 0.31.2, 6.2 (commonmark-spec issue 650).
 */
final class CjkEmphasis implements Parser.ParserExtension {
    private static final char FIRST = 0x1100;

    /** Returns whether a text has emphasis and letters of these languages. */
    static boolean isNeeded(String text) {
        if (text.indexOf('*') < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && isCjk(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a character belongs to Chinese, Japanese or Korean, its punctuation and full-width forms too. */
    static boolean isCjk(int character) {
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
        return isCjk(character) && !hangul;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Asterisks());
    }

    private static final class Asterisks extends AsteriskDelimiterProcessor {
        Asterisks() {
            super(false);
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return flanks(
                    before, after, beforeIsPunctuation, afterIsPunctuation, beforeIsWhitespace, afterIsWhiteSpace);
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return flanks(
                    after, before, afterIsPunctuation, beforeIsPunctuation, afterIsWhiteSpace, beforeIsWhitespace);
        }

        /** Returns whether a run of asterisks flanks what is on its inner side. */
        private static boolean flanks(
                String outer,
                String inner,
                boolean outerIsPunctuation,
                boolean innerIsPunctuation,
                boolean outerIsSpace,
                boolean innerIsSpace) {
            if (innerIsSpace) {
                return false;
            }
            boolean innerMatters = innerIsPunctuation && !isCjk(inner.codePointAt(0));
            return !innerMatters || outerIsSpace || outerIsPunctuation || isCjk(outer.codePointBefore(outer.length()));
        }
    }
}
