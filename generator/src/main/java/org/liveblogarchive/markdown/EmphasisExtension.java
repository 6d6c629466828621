package org.liveblogarchive.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Emphasis as CommonMark 0.31.2 has it (6.2), of which Flexmark follows version 0.28: symbols are punctuation, and runs of
 * three match each other.
 *
 * <p>Chinese, Japanese and Korean are written without spaces: punctuation of these, and their letters before or after it, do
 * not keep {@code **} from opening or closing. That is the amendment of markdown-cjk-friendly (commonmark-spec issue 650).
 */
final class EmphasisExtension implements Parser.ParserExtension {
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false).set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Runs('*')).customDelimiterProcessor(new Underscores());
    }

    /** Returns whether a run flanks what is on its inner side. */
    private static boolean flanks(String outer, String inner, boolean outerIsSpace, boolean innerIsSpace) {
        if (innerIsSpace) {
            return false;
        }
        boolean innerMatters = isPunctuation(inner) && !Cjk.has(inner.codePointAt(0));
        return !innerMatters || outerIsSpace || isPunctuation(outer) || Cjk.has(outer.codePointBefore(outer.length()));
    }

    private static boolean isPunctuation(String character) {
        return (PUNCTUATION >> Character.getType(character.codePointAt(0)) & 1) != 0;
    }

    /**
     * A run of delimiters in a text.
     *
     * @param length how many characters it has, those used already too, without one after a backslash
     */
    private record Run(CharSequence text, int from, int to, int length) {
        /** Returns the run of a delimiter, which is {@code last} if that has it: a long run is used many times. */
        static Run of(Delimiter delimiter, Run last) {
            CharSequence text = delimiter.getInput();
            int from = delimiter.getStartIndex();
            if (last != null && last.text == text && from >= last.from && from < last.to) {
                return last;
            }
            int to = from;
            while (from > 0 && text.charAt(from - 1) == delimiter.getDelimiterChar()) {
                from--;
            }
            while (to < text.length() && text.charAt(to) == delimiter.getDelimiterChar()) {
                to++;
            }
            int backslash = from;
            while (backslash > 0 && text.charAt(backslash - 1) == '\\') {
                backslash--;
            }
            boolean isFirstEscaped = (from - backslash) % 2 == 1;
            return new Run(text, from, to, to - from - (isFirstEscaped ? 1 : 0));
        }
    }

    /** Marks of one character, which flank what they mark. */
    static class Runs extends EmphasisDelimiterProcessor {
        // Threads that share a parser may replace each other's; then a run is counted again.
        private Run opening;
        private Run closing;

        Runs(char character) {
            super(character, false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            if ((opener.canClose() || closer.canOpen()) && isNoMatch((Delimiter) opener, (Delimiter) closer)) {
                return 0;
            }
            return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
        }

        private boolean isNoMatch(Delimiter opener, Delimiter closer) {
            Run first = Run.of(opener, opening);
            Run second = Run.of(closer, closing);
            opening = first;
            closing = second;
            return (first.length() + second.length()) % 3 == 0 && second.length() % 3 != 0;
        }

        /** Returns a small number that is the same for closing marks which match the same opening ones. */
        int kind(Delimiter closer) {
            closing = Run.of(closer, closing);
            return closing.length() % 3;
        }

        @Override
        public final boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return marks(before, after, beforeIsWhitespace, afterIsWhiteSpace);
        }

        @Override
        public final boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return marks(after, before, afterIsWhiteSpace, beforeIsWhitespace);
        }

        /** Returns whether a run may mark what is on its inner side: open before it, and close after it. */
        boolean marks(String outer, String inner, boolean outerIsSpace, boolean innerIsSpace) {
            return flanks(outer, inner, outerIsSpace, innerIsSpace);
        }
    }

    /** Underscores, which mark no part of a word. */
    private static final class Underscores extends Runs {
        Underscores() {
            super('_');
        }

        @Override
        boolean marks(String outer, String inner, boolean outerIsSpace, boolean innerIsSpace) {
            return flanks(outer, inner, outerIsSpace, innerIsSpace)
                    && (isPunctuation(outer) || !flanks(inner, outer, innerIsSpace, outerIsSpace));
        }
    }
}
