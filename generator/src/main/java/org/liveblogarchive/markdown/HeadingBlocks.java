package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Headings and thematic breaks (CommonMark 0.31.2, 4.1 to 4.3). Flexmark puts the paragraph above together at each line that
 * may be a heading, compiles expressions for each text, and calls itself for each mark of a thematic break.
 */
final class HeadingBlocks {
    private static final int LOWEST_LEVEL = 6;
    private static final int SHORTEST_BREAK = 3;

    private HeadingBlocks() {}

    /** Begins a heading with number signs. */
    static BlockStart tryStart(ParserState state) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        int level = line.countLeading(CharPredicate.anyOf('#'));
        int from = level + line.countLeading(CharPredicate.SPACE_TAB, level, line.length());
        if (level > LOWEST_LEVEL || (from == level && from < line.length())) {
            return BlockStart.none();
        }
        BasedSequence text = line.subSequence(from);
        int end = text.length() - text.countTrailing(CharPredicate.SPACE_TAB);
        int marks = end - text.subSequence(0, end).countTrailing(CharPredicate.anyOf('#'));
        int space = text.subSequence(0, marks).countTrailing(CharPredicate.SPACE_TAB);
        var parser = new HeadingParser(level);
        var heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(0, level));
        if (marks < end && (marks == 0 || space > 0)) {
            heading.setClosingMarker(text.subSequence(marks, end));
            end = marks - space;
        }
        heading.setText(text.subSequence(0, end).trim());
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    /** Begins a heading whose text stands above its line, or a thematic break. */
    static BlockStart tryStartBelow(ParserState state, MatchedBlockParser matched) {
        BasedSequence line =
                state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEOL();
        boolean isBelow = matched.getBlockParser().isParagraphParser() && isUnderline(line);
        if (!isBelow) {
            return line.charAt(0) == '-' ? tryBreak(state) : BlockStart.none();
        }
        int length = ((CommonMarkInlines) state.getInlineParser()).lengthOfDefinitions(matched);
        return length == 0
                ? BlockStart.of(heading(matched.getParagraphLines(), line))
                        .atIndex(state.getLine().length())
                        .replaceActiveBlockParser()
                : belowDefinitions(length, matched.getParagraphLines(), line, state);
    }

    private static boolean isUnderline(BasedSequence line) {
        int marks = line.countLeading(CharPredicate.anyOf(line.charAt(0)));
        return marks + line.countLeading(CharPredicate.SPACE_TAB, marks, line.length()) == line.length();
    }

    /** Begins a thematic break of asterisks, underscores or hyphens. */
    static BlockStart tryBreak(ParserState state) {
        BasedSequence line = state.getLine();
        char mark = line.charAt(state.getNextNonSpaceIndex());
        int marks = 0;
        for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return BlockStart.none();
            }
        }
        return marks < SHORTEST_BREAK
                ? BlockStart.none()
                : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                        .atIndex(line.length());
    }

    /** Definitions of links at the beginning of a paragraph are no part of its heading (4.3, examples 215 and 216). */
    private static BlockStart belowDefinitions(
            int length, List<BasedSequence> lines, BasedSequence underline, ParserState state) {
        var definitions = new ParagraphParser();
        int count = 0;
        for (int taken = 0; taken < length; count++) {
            definitions.getBlockContent().add(lines.get(count), 0);
            taken += lines.get(count).length();
        }
        int end = state.getLine().length();
        if (count < lines.size()) {
            return BlockStart.of(definitions, heading(lines.subList(count, lines.size()), underline))
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
