package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Strikethrough as GFM has it (6.5), and beside punctuation in Chinese, Japanese and Korean as {@link EmphasisExtension}. */
final class CjkStrikethrough extends StrikethroughDelimiterProcessor {
    private static final int LONGEST = 2;

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
        return EmphasisExtension.flanks(before, after, beforeIsWhitespace, afterIsWhiteSpace);
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
        return EmphasisExtension.flanks(after, before, afterIsWhiteSpace, beforeIsWhitespace);
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    /** Runs of one or two match those of the same length; longer ones are text (GFM 6.5). */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean match = opener.length() == closer.length() && opener.length() <= LONGEST;
        return match ? opener.length() : 0;
    }

    /** Adds it to a parser. */
    static final class Extension implements Parser.ParserExtension {
        @Override
        public void parserOptions(MutableDataHolder options) {
            // has none
        }

        @Override
        public void extend(Parser.Builder builder) {
            builder.customDelimiterProcessor(new CjkStrikethrough());
        }
    }
}
