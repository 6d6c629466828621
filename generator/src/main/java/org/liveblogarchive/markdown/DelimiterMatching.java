package org.liveblogarchive.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/**
 * Matches marks that open with marks that close (CommonMark 0.31.2, “process emphasis”). Before which place there is no mark
 * that opens is known for each kind of closing mark, as in the specification; Flexmark knows it only where there is none at all,
 * and searches again where lengths do not match.
 */
final class DelimiterMatching {
    private final InlineParser parser;
    private final Map<Character, DelimiterProcessor> processors;
    private final Map<Integer, Integer> searchedBefore = new HashMap<>();

    DelimiterMatching(InlineParser parser, Map<Character, DelimiterProcessor> processors) {
        this.parser = parser;
        this.processors = processors;
    }

    /** Matches the marks above one, and takes them out of the stack. */
    void match(Delimiter bottom) {
        if (parser.getLastDelimiter() == bottom) {
            return; // as there is none, which Flexmark finds at the end of all of the stack
        }
        Delimiter closer = parser.getLastDelimiter();
        while (closer != null && closer.getPrevious() != bottom) {
            closer = closer.getPrevious();
        }
        while (closer != null) {
            closer = closer.canClose() ? close(closer, bottom) : closer.getNext();
        }
        while (parser.getLastDelimiter() != null && parser.getLastDelimiter() != bottom) {
            parser.removeDelimiterKeepNode(parser.getLastDelimiter());
        }
    }

    /** Matches a mark that closes with the nearest that opens; returns the mark to go on with. */
    private Delimiter close(Delimiter closer, Delimiter bottom) {
        var processor = (EmphasisExtension.Runs) processors.get(closer.getDelimiterChar());
        int kind = closer.getDelimiterChar() << 8 | processor.kind(closer) << 1 | (closer.canOpen() ? 1 : 0);
        int from = searchedBefore.getOrDefault(kind, 0);
        Delimiter opener = closer.getPrevious();
        while (opener != null && opener != bottom && opener.getStartIndex() >= from) {
            if (opener.canOpen() && opener.getDelimiterChar() == closer.getDelimiterChar()) {
                int length = processor.getDelimiterUse(opener, closer);
                if (length > 0) {
                    return marked(opener, closer, length, processor);
                }
            }
            opener = opener.getPrevious();
        }
        searchedBefore.put(kind, closer.getStartIndex());
        Delimiter next = closer.getNext();
        if (!closer.canOpen()) {
            parser.removeDelimiterKeepNode(closer);
        }
        return next;
    }

    private Delimiter marked(Delimiter opener, Delimiter closer, int length, DelimiterProcessor processor) {
        parser.removeDelimitersBetween(opener, closer);
        processor.process(opener, closer, length);
        opener.setNumDelims(opener.getNumDelims() - length);
        closer.setNumDelims(closer.getNumDelims() - length);
        if (opener.getNumDelims() == 0) {
            parser.removeDelimiterAndNode(opener);
        } else {
            BasedSequence chars = opener.getNode().getChars();
            opener.getNode().setChars(chars.subSequence(0, opener.getNumDelims()));
        }
        if (closer.getNumDelims() == 0) {
            Delimiter next = closer.getNext();
            parser.removeDelimiterAndNode(closer);
            return next;
        }
        BasedSequence chars = closer.getNode().getChars();
        closer.getNode().setChars(chars.subSequence(chars.length() - closer.getNumDelims(), chars.length()));
        closer.setIndex(closer.getIndex() + length);
        return closer;
    }
}
