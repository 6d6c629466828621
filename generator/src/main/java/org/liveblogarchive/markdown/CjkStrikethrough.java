package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Strikethrough as GFM has it (6.5), and beside punctuation in Chinese, Japanese and Korean as {@link EmphasisExtension}. */
final class CjkStrikethrough extends EmphasisExtension.Runs {
    private static final int LONGEST = 2;

    private CjkStrikethrough() {
        super('~');
    }

    /** Runs of one or two match those of the same length; longer ones are text (GFM 6.5). */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean match = opener.length() == closer.length() && opener.length() <= LONGEST;
        return match ? opener.length() : 0;
    }

    @Override
    int kind(Delimiter closer) {
        return Math.min(closer.length(), LONGEST + 1);
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
        var deleted = new Strikethrough(
                opener.getTailChars(delimitersUsed), BasedSequence.NULL, closer.getLeadChars(delimitersUsed));
        opener.moveNodesBetweenDelimitersTo(deleted, closer);
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
