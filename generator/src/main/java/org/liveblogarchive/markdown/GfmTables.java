package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables as GitHub reads them (GFM 0.29, 4.10): the heading of a table is the one line above its delimiter row, lines before
 * it stay a paragraph, and all lines after it are rows, also those without a bar, up to another block.
 *
 * <p>Flexmark looks for tables in paragraphs, so that lines without the marks of their quotation or item go on with them, and
 * what cannot interrupt a paragraph is a row.
 */
final class GfmTables implements Parser.ParserExtension {
    /** Lines above delimiter rows that are no headings, as they have more or fewer cells. */
    private static final DataKey<List<TableLine>> NO_HEADINGS =
            new DataKey<>("NO_HEADINGS", List.of(), holder -> new ArrayList<>());

    /** Returns the lines above delimiter rows that are no headings, as they have more or fewer cells. */
    static List<TableLine> noHeadings(Document document) {
        return document.contains(NO_HEADINGS) ? NO_HEADINGS.get(document) : List.of();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Factory());
    }

    private static final class Factory extends OwnBlocks {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Factory::tryStart;
        }

        private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!(matched.getBlockParser() instanceof ParagraphParser paragraph)
                    || state.getIndent() >= CommonMarkExtension.CODE_INDENT) {
                return BlockStart.none();
            }
            Optional<List<Optional<TableCell.Alignment>>> columns =
                    TableLine.of(state.getLine().subSequence(state.getIndex())).columns();
            if (columns.isEmpty() || isItem(state)) {
                return BlockStart.none();
            }
            BlockContent above = paragraph.getBlockContent();
            int last = above.getLineCount() - 1;
            TableLine heading = TableLine.of(above.getLines().get(last));
            if (heading.cells().size() != columns.get().size()) {
                NO_HEADINGS.get(state.getProperties()).add(heading);
                return BlockStart.none();
            }
            var table = new TableParser(heading, columns.get());
            var before = new ParagraphParser();
            before.getBlockContent()
                    .addAll(
                            above.getLines().subList(0, last),
                            above.getLineIndents().subList(0, last));
            return (last == 0 ? BlockStart.of(table) : BlockStart.of(before, table))
                    .atIndex(state.getLine().length())
                    .replaceActiveBlockParser();
        }

        /** Returns whether a line of hyphens begins an item of a list, which comes before a table. */
        private static boolean isItem(ParserState state) {
            int mark = state.getNextNonSpaceIndex();
            char after = state.getLine().charAt(mark + 1);
            return state.getLine().charAt(mark) == '-' && (after == ' ' || after == '\t');
        }
    }

    private static final class TableParser extends AbstractBlockParser {
        private final TableBlock table = new TableBlock();
        private final List<Optional<TableCell.Alignment>> columns;
        private final TableBody body = new TableBody();

        TableParser(TableLine heading, List<Optional<TableCell.Alignment>> columns) {
            this.columns = columns;
            var head = new TableHead();
            table.appendChild(head);
            add(heading, head);
            head.setCharsFromContent();
        }

        @Override
        public Block getBlock() {
            return table;
        }

        @Override
        public boolean isInterruptible() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean isRow = !state.isBlank()
                    && TableLine.of(state.getLine().subSequence(state.getIndex()))
                            .isRow();
            return isRow ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            if (!line.isBlank()) { // as is the rest of the delimiter row
                add(TableLine.of(line), body);
            }
        }

        /** Adds a row with as many cells as there are columns; those that a line does not have are empty. */
        private void add(TableLine line, Node section) {
            var row = new TableRow(line.chars());
            List<BasedSequence> cells = line.cells();
            for (int i = 0; i < columns.size(); i++) {
                TableCell cell = i < cells.size() ? cell(cells.get(i)) : new TableCell();
                cell.setHeader(section instanceof TableHead);
                cell.setAlignment(columns.get(i).orElse(null));
                row.appendChild(cell);
            }
            section.appendChild(row);
        }

        private static TableCell cell(BasedSequence chars) {
            var cell = new TableCell(chars);
            boolean isClosed = chars.endsWith("|") && !chars.endsWith("\\|");
            cell.setText((isClosed ? chars.subSequence(0, chars.length() - 1) : chars).trim());
            return cell;
        }

        @Override
        public void closeBlock(ParserState state) {
            if (body.hasChildren()) {
                body.setCharsFromContent();
                table.appendChild(body);
            }
            table.setCharsFromContent();
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            for (Node section : table.getChildren()) {
                for (Node row : section.getChildren()) {
                    row.getChildren().forEach(cell -> inlineParser.parse(((TableCell) cell).getText(), cell));
                }
            }
        }
    }
}
