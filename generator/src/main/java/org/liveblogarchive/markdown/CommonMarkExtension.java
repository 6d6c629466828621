package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;

/** Blocks as CommonMark 0.31.2 has them, where Flexmark follows version 0.28; what is within a line is {@link CommonMarkInlines}. */
final class CommonMarkExtension implements Parser.ParserExtension {
    static final int CODE_INDENT = 4;

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HEADING_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false); // and added below
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserFactory(CommonMarkInlines::new)
                .paragraphPreProcessorFactory(
                        new ReferencePreProcessorFactory()) // which Flexmark adds to its own parser alone
                .customBlockParserFactory(new Blocks())
                .customBlockParserFactory(new LazyHtml())
                .customBlockParserFactory(new ItemsInItems());
    }

    /** A parser of Flexmark's, in its place among the others. */
    private abstract static class OfTheirs implements CustomBlockParserFactory {
        final CustomBlockParserFactory theirs;

        OfTheirs(CustomBlockParserFactory theirs) {
            this.theirs = theirs;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return theirs.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return theirs.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return theirs.affectsGlobalScope();
        }
    }

    /** A list that cannot interrupt a paragraph, as it is empty or begins with another number than 1, is its text in items too (5.3). */
    private static final class ItemsInItems extends OfTheirs {
        private static final Pattern NO_INTERRUPTION =
                Pattern.compile("(?!0*1[.)])\\d{1,9}[.)](?=\\s|$)|(?:[-+*]|\\d{1,9}[.)])\\s*$");

        ItemsInItems() {
            super(new ListBlockParser.Factory());
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory factory = theirs.apply(options);
            return (state, matched) -> isLazy(state, matched) || isTextOfItem(state, matched)
                    ? BlockStart.none()
                    : factory.tryStart(state, matched);
        }

        /** Returns whether a line continues the paragraph of an item, as its mark is indented by four columns (example 312). */
        private static boolean isLazy(ParserState state, MatchedBlockParser matched) {
            return state.getIndent() >= CODE_INDENT
                    && matched.getBlockParser() instanceof ListBlockParser
                    && state.getActiveBlockParser() instanceof ParagraphParser;
        }

        private static boolean isTextOfItem(ParserState state, MatchedBlockParser matched) {
            return matched.getBlockParser() instanceof ParagraphParser paragraph
                    && paragraph.getBlock().getParent() instanceof ListItem
                    && NO_INTERRUPTION
                            .matcher(state.getLine().subSequence(state.getNextNonSpaceIndex()))
                            .lookingAt();
        }
    }

    /** HTML that cannot interrupt a paragraph cannot interrupt one that goes on without its indent either (4.6, 5.2). */
    private static final class LazyHtml extends OfTheirs {
        LazyHtml() {
            super(new HtmlBlockParser.Factory());
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory factory = theirs.apply(options);
            return (state, matched) -> {
                if (!HtmlTag.hasFewAttributes(state.getLine(), state.getNextNonSpaceIndex())) {
                    return BlockStart.none();
                }
                BlockParser open = state.getActiveBlockParser();
                return factory.tryStart(state, open instanceof ParagraphParser ? new Open(open, matched) : matched);
            };
        }

        /** A paragraph that is open, in the place of what the indent of a line matches. */
        private record Open(BlockParser paragraph, MatchedBlockParser matched) implements MatchedBlockParser {
            @Override
            public BlockParser getBlockParser() {
                return paragraph;
            }

            @Override
            public BasedSequence getParagraphContent() {
                return matched.getParagraphContent();
            }

            @Override
            public List<BasedSequence> getParagraphLines() {
                return matched.getParagraphLines();
            }

            @Override
            public List<Integer> getParagraphEolLengths() {
                return matched.getParagraphEolLengths();
            }

            @Override
            public MutableDataHolder getParagraphDataHolder() {
                return matched.getParagraphDataHolder();
            }
        }
    }

    /** Is asked before Flexmark's parsers of blocks. */
    private static final class Blocks extends OwnBlocks {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Blocks::tryStart;
        }

        private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (isDeepest(state, matched)) {
                return BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
            }
            if (state.getIndent() >= CODE_INDENT) {
                return afterItem(state, matched);
            }
            return switch (state.getLine().charAt(state.getNextNonSpaceIndex())) {
                case '#' -> HeadingBlocks.tryStart(state);
                case '=', '-' -> HeadingBlocks.tryStartBelow(state, matched);
                case '*', '_' -> HeadingBlocks.tryBreak(state);
                case '`', '~' -> Fences.tryStart(state);
                default -> BlockStart.none();
            };
        }

        /** Returns whether a block within that of a line is too deep, so that the text is refused; Flexmark would nest thousands. */
        private static boolean isDeepest(ParserState state, MatchedBlockParser matched) {
            if (state.getActiveBlockParsers().size() <= Limits.MARKDOWN_LEVELS) {
                return false;
            }
            int depth = 0;
            Node outer = matched.getBlockParser().getBlock().getParent();
            while (outer != null) {
                depth++;
                outer = outer.getParent();
            }
            return depth >= Limits.MARKDOWN_LEVELS;
        }

        /** What is indented by four columns and is no part of an item is code, or text of the paragraph above it (5.2, example 313). */
        private static BlockStart afterItem(ParserState state, MatchedBlockParser matched) {
            if (!(matched.getBlockParser() instanceof ListBlockParser)) {
                return BlockStart.none();
            }
            if (state.getActiveBlockParser() instanceof ParagraphParser) {
                return BlockStart.none();
            }
            return BlockStart.of(new IndentedCodeBlockParser(state.getProperties()))
                    .atColumn(state.getColumn() + CODE_INDENT);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }
    }

    /** Fences of code: after tildes may stand all characters, tildes too; after backticks no backticks (4.5, examples 145 and 146). */
    private static final class Fences {
        private static final int SHORTEST = 3;

        static BlockStart tryStart(ParserState state) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            char mark = line.charAt(start);
            int end = start;
            while (end < line.length() && line.charAt(end) == mark) {
                end++;
            }
            if (end - start < SHORTEST || (mark == '`' && line.indexOf(mark, end) >= 0)) {
                return BlockStart.none();
            }
            var parser = new FencedCodeBlockParser(state.getProperties(), mark, end - start, state.getIndent(), start);
            ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
            return BlockStart.of(parser).atIndex(end);
        }
    }
}
