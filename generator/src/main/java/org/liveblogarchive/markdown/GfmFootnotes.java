package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Footnotes as GitHub reads them: their text may begin below an empty line, and is indented by four columns, also by a tab.
 *
 * <p>Flexmark takes four characters from each line, those of the text too where a tab stands before it, and lets a mark go on
 * up to the last bracket with a colon.
 */
final class GfmFootnotes implements Parser.ParserExtension {
    private static final String OPENING = "[^";
    private static final String CLOSING = "]:";

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Factory()).linkRefProcessorFactory(new Marks());
    }

    private static final class Marks extends FootnoteLinkRefProcessor.Factory {
        @Override
        public LinkRefProcessor apply(Document document) {
            return new FootnoteLinkRefProcessor(document) {
                @Override
                public boolean isMatch(BasedSequence mark) {
                    return super.isMatch(mark)
                            && !mark.subSequence(OPENING.length(), mark.length() - 1)
                                    .isBlank();
                }
            };
        }
    }

    private static final class Factory extends OwnBlocks {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            var ofFootnotes = new FootnoteOptions(options);
            return (state, matched) -> tryStart(state, ofFootnotes);
        }

        private static BlockStart tryStart(ParserState state, FootnoteOptions options) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CommonMarkExtension.CODE_INDENT || !line.matchChars(OPENING, start)) {
                return BlockStart.none();
            }
            int from = start + OPENING.length();
            int to = endOfMark(line, from);
            if (to < 0 || line.subSequence(from, to).isBlank()) {
                return BlockStart.none();
            }
            var parser = new NoteParser(options);
            var note = (FootnoteBlock) parser.getBlock();
            note.setOpeningMarker(line.subSequence(start, from));
            note.setText(line.subSequence(from, to).trim());
            note.setClosingMarker(line.subSequence(to, to + CLOSING.length()));
            return BlockStart.of(parser).atIndex(to + CLOSING.length());
        }

        /** Returns where the mark of a footnote ends, before a colon, or -1. */
        private static int endOfMark(BasedSequence line, int from) {
            for (int i = from; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '[' || c == ']') {
                    return line.matchChars(CLOSING, i) ? i : -1;
                }
                i += c == '\\' ? 1 : 0;
            }
            return -1;
        }
    }

    private static final class NoteParser extends FootnoteBlockParser {
        NoteParser(FootnoteOptions options) {
            super(options, CommonMarkExtension.CODE_INDENT);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= CommonMarkExtension.CODE_INDENT
                    ? BlockContinue.atColumn(state.getColumn() + CommonMarkExtension.CODE_INDENT)
                    : BlockContinue.none();
        }
    }
}
