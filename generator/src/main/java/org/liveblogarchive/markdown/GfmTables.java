package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;

/**
 * Tables as GitHub and Goldmark read them (GFM 0.29, 4.10): the heading of a table is the one line above its delimiter row,
 * lines before it stay a paragraph, and all lines after it are rows, also those without a bar.
 *
 * <p>Flexmark finds tables only at the beginning of a paragraph, and ends them at a line without a bar; so it gets the lines
 * of each table on their own, and bars before its rows.
 */
final class GfmTables implements Parser.ParserExtension {
    private static final Pattern DELIMITERS = TableParagraphPreProcessor.getTableHeaderSeparator(1, "");

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Factory());
    }

    private static final class Factory implements ParagraphPreProcessorFactory {
        private final ParagraphPreProcessorFactory theirs = TableParagraphPreProcessor.Factory();

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new Tables(theirs.apply(state));
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private record Tables(ParagraphPreProcessor theirs) implements ParagraphPreProcessor {
        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            List<BasedSequence> lines = paragraph.getContentLines();
            int heading = heading(lines);
            if (heading < 0) {
                return 0;
            }
            var table = new Paragraph();
            List<BasedSequence> rows = rows(lines.subList(heading, lines.size()));
            table.setContent(rows);
            table.setLineIndents(new int[rows.size()]);
            table.setChars(
                    paragraph.getChars().baseSubSequence(rows.get(0).getStartOffset(), paragraph.getEndOffset()));
            paragraph.insertAfter(table);
            boolean isTable = theirs.preProcessBlock(table, state) > 0;
            table.unlink(); // Flexmark has put the table before it
            if (!isTable) {
                return 0;
            }
            if (heading == 0) {
                return paragraph.getChars().length();
            }
            paragraph.setContent(paragraph, 0, heading);
            paragraph.setCharsFromContent();
            return 0;
        }

        /** Returns the number of the line above the first delimiter row, or -1 if there is none that has as many cells. */
        private static int heading(List<BasedSequence> lines) {
            for (int i = 1; i < lines.size(); i++) {
                if (isDelimiterRow(PlainText.raw(lines.get(i)).strip())) {
                    return cells(lines.get(i).trim()) == cells(lines.get(i - 1).trim()) ? i - 1 : -1;
                }
            }
            return -1;
        }

        private static boolean isDelimiterRow(String line) {
            boolean isPossible = !line.isEmpty() && "|:-".indexOf(line.charAt(0)) >= 0 && line.indexOf('|') >= 0;
            return isPossible && !isWide(line) && DELIMITERS.matcher(line).matches();
        }

        private static boolean isWide(String line) {
            return line.length() > 2 * Limits.TABLE_COLUMNS
                    && line.chars().filter(c -> c == '|').count() > Limits.TABLE_COLUMNS;
        }

        private static int cells(BasedSequence line) {
            int from = line.startsWith("|") ? 1 : 0;
            int to = line.length() > from && line.endsWith("|") && !line.endsWith("\\|")
                    ? line.length() - 1
                    : line.length();
            return CELL_END.split(line.subSequence(from, to), -1).length;
        }

        private static List<BasedSequence> rows(List<BasedSequence> lines) {
            var rows = new ArrayList<BasedSequence>();
            for (BasedSequence line : lines) {
                BasedSequence row = line.trimStart();
                rows.add(row.startsWith("|") ? row : PrefixedSubSequence.prefixOf("|", row));
            }
            return rows;
        }
    }
}
