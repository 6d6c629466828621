package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Blocks as CommonMark 0.31.2 has them, where Flexmark follows version 0.28; what is within a line is {@link CommonMarkInlines}. */
final class CommonMarkExtension implements Parser.ParserExtension {
    private static final int CODE_INDENT = 4;

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false); // and added below
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserFactory(CommonMarkInlines::new)
                .paragraphPreProcessorFactory(
                        new ReferencePreProcessorFactory()) // which Flexmark adds to its own parser alone
                .blockPreProcessorFactory(new LazyItems())
                .customBlockParserFactory(new Blocks())
                .customBlockParserFactory(new KeptHeadings())
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

    /** Headings, whose parser is kept with its regular expressions for all texts; Flexmark compiles them for each one. */
    private static final class KeptHeadings extends OfTheirs {
        private volatile BlockParserFactory kept;

        KeptHeadings() {
            super(new HeadingParser.Factory());
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            if (kept == null) {
                kept = theirs.apply(options); // the options of the parser that this belongs to
            }
            return kept;
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
            return (state, matched) ->
                    isTextOfItem(state, matched) ? BlockStart.none() : factory.tryStart(state, matched);
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
    private static final class Blocks implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Blocks::tryStart;
        }

        private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return afterItem(state, matched);
            }
            return switch (state.getLine().charAt(state.getNextNonSpaceIndex())) {
                case '=', '-' -> HeadingsBelowDefinitions.tryStart(state, matched);
                case '~' -> TildeFences.tryStart(state);
                default -> BlockStart.none();
            };
        }

        /** What is indented by four columns and is no part of an item is code, or text of the paragraph above it (5.2, example 313). */
        private static BlockStart afterItem(ParserState state, MatchedBlockParser matched) {
            if (!(matched.getBlockParser() instanceof ListBlockParser)) {
                return BlockStart.none();
            }
            if (state.getActiveBlockParser().getBlock() instanceof Paragraph above) {
                LazyItems.record(above, state);
                return BlockStart.none();
            }
            return BlockStart.of(new IndentedCodeBlockParser(state.getProperties()))
                    .atColumn(state.getColumn() + CODE_INDENT);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /** Definitions of links at the beginning of a paragraph are no part of its heading (4.3, examples 215 and 216). */
    private static final class HeadingsBelowDefinitions {
        private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");
        private static final int SHORTEST_BREAK = 3;

        static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line =
                    state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEOL();
            List<BasedSequence> lines = matched.getParagraphLines();
            if (lines == null || !UNDERLINE.matcher(line).matches()) {
                return BlockStart.none();
            }
            int length =
                    ((CommonMarkInlines) state.getInlineParser()).lengthOfDefinitions(matched.getParagraphContent());
            if (length == 0) {
                return BlockStart.none();
            }
            var definitions = new ParagraphParser();
            int count = 0;
            for (int taken = 0; taken < length; count++) {
                definitions.getBlockContent().add(lines.get(count), 0);
                taken += lines.get(count).length();
            }
            return after(definitions, lines.subList(count, lines.size()), line, state);
        }

        private static BlockStart after(
                ParagraphParser definitions, List<BasedSequence> lines, BasedSequence underline, ParserState state) {
            int end = state.getLine().length();
            if (!lines.isEmpty()) {
                return BlockStart.of(definitions, heading(lines, underline))
                        .atIndex(end)
                        .replaceActiveBlockParser();
            }
            if (underline.startsWith("-".repeat(SHORTEST_BREAK))) {
                return BlockStart.of(definitions, new ThematicBreakParser(underline))
                        .atIndex(end)
                        .replaceActiveBlockParser();
            }
            return BlockStart.of(definitions, new ParagraphParser())
                    .atIndex(state.getNextNonSpaceIndex())
                    .replaceActiveBlockParser();
        }

        private static HeadingParser heading(List<BasedSequence> lines, BasedSequence underline) {
            var content = new BlockContent();
            lines.forEach(line -> content.add(line, 0));
            var parser = new HeadingParser(underline.charAt(0) == '=' ? 1 : 2);
            var heading = (Heading) parser.getBlock();
            heading.setText(content.getContents().trim());
            heading.setClosingMarker(underline.trim());
            heading.setCharsFromContent();
            return parser;
        }
    }

    /** After a fence of tildes may stand all characters, tildes too (4.5, example 146). */
    private static final class TildeFences {
        private static final int SHORTEST = 3;

        static BlockStart tryStart(ParserState state) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            int end = start;
            while (end < line.length() && line.charAt(end) == '~') {
                end++;
            }
            if (end - start < SHORTEST || line.indexOf('~', end) < 0) {
                return BlockStart.none();
            }
            var parser = new FencedCodeBlockParser(state.getProperties(), '~', end - start, state.getIndent(), start);
            ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
            return BlockStart.of(parser).atIndex(end);
        }
    }
}
