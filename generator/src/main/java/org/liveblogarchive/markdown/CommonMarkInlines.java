package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Links and their definitions as CommonMark 0.31.2 has them, where Flexmark follows version 0.28. */
final class CommonMarkInlines extends BoundedInlines {
    private static final int DEEPEST_INDENT = 3;
    private static final int MANY_LINES = 500;

    private Searches wordOf;
    private BareLinks.Word word;

    CommonMarkInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void initializeDocument(Document document) {
        document.set(Parser.REFERENCES, new Definitions(document));
        super.initializeDocument(document);
    }

    /**
     * Marks of emphasis within a bare address are a part of it (GFM 0.29, 6.9). A tilde between two letters or digits is text:
     * it is written for ranges, such as 5~6.
     */
    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
        if (!isInBareLink() && !(delimiter == '~' && isRange())) {
            return super.parseDelimiters(processor, delimiter);
        }
        int start = index;
        while (peek() == delimiter) {
            index++;
        }
        appendText(input, start, index);
        return true;
    }

    /** Returns whether the index is within a bare address; that of a link which has ended before is none. */
    private boolean isInBareLink() {
        if (wordOf != searches() || !word.has(index)) {
            wordOf = searches();
            word = BareLinks.Word.around(index, wordOf.text());
        }
        int start = word.startOfAddress(index);
        if (start < 0) {
            return false;
        }
        int offset = input.getIndexOffset(start);
        Node last = block.getLastChild();
        while (last instanceof Text && last.getEndOffset() > offset) {
            last = last.getPrevious();
        }
        return last == null || last.getEndOffset() <= offset;
    }

    private boolean isRange() {
        return index > 0
                && index + 1 < input.length()
                && Character.isLetterOrDigit(input.charAt(index - 1))
                && Character.isLetterOrDigit(input.charAt(index + 1));
    }

    /** Skips white space with at most one end of a line, without the regular expression that Flexmark matches at each link. */
    @Override
    public boolean spnl() {
        skipBlanks();
        if (peek() == '\r') {
            index++;
            index += peek() == '\n' ? 1 : 0;
            skipBlanks();
        } else if (peek() == '\n') {
            index++;
            skipBlanks();
        }
        return true;
    }

    /** An address that begins with a pointed bracket ends with one that is not escaped, in its line, or is not an address (6.3). */
    @Override
    public BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                BasedSequence address = input.subSequence(index, i + 1);
                index = i + 1;
                return address;
            }
            if (c == '<' || c == '\n' || c == '\r') {
                return null;
            }
            i += c == '\\' ? 1 : 0;
        }
        return null;
    }

    /** Takes the definitions of links from the beginning of a paragraph, in quotations too. */
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        if (paragraph.getLineCount() > MANY_LINES) {
            joinLines(paragraph);
        }
        if (!begins(paragraph.getLineChars(0))) {
            return 0;
        }
        BasedSequence text = paragraph.getContentChars();
        int end = 0;
        Reference definition = definition(text, end);
        while (definition != null) {
            end = index;
            referenceRepository.put(referenceRepository.normalizeKey(definition.getReference()), definition);
            paragraph.insertBefore(definition);
            definition = definition(text, end);
        }
        return end == 0 ? 0 : text.subSequence(0, end).getEndOffset() - paragraph.getStartOffset();
    }

    /** Returns how many characters of an open paragraph are definitions of links, before the first that is none. */
    int lengthOfDefinitions(MatchedBlockParser open) {
        if (!begins(open.getParagraphLines().get(0))) {
            return 0;
        }
        BasedSequence paragraph = open.getParagraphContent();
        int end = 0;
        while (definition(paragraph, end) != null) {
            end = index;
        }
        return end;
    }

    /**
     * Makes indented lines parts of the text. Flexmark puts spaces in the place of their indents, and needs time that grows with
     * the square of the number of parts that a paragraph is made of.
     */
    private static void joinLines(Paragraph paragraph) {
        List<BasedSequence> lines = new ArrayList<>(paragraph.getContentLines());
        BasedSequence text = lines.get(0).getBaseSequence();
        int[] indents = paragraph.getLineIndents();
        for (int i = 0; i < indents.length; i++) {
            int from = lines.get(i).getStartOffset();
            int indent = text.subSequence(Math.max(0, from - indents[i]), from).countTrailing(CharPredicate.SPACE_TAB);
            indents[i] = indent;
            lines.set(i, text.subSequence(from - indent, lines.get(i).getEndOffset()));
        }
        paragraph.setContent(lines);
        paragraph.setLineIndents(indents);
    }

    private static boolean begins(BasedSequence line) {
        int indent = line.countLeading(CharPredicate.SPACE);
        return indent <= DEEPEST_INDENT && indent < line.length() && line.charAt(indent) == '[';
    }

    /** Returns the definition at a place of a text, after which the index is at the next line, or null if there is none (4.7). */
    private Reference definition(BasedSequence text, int from) {
        input = text;
        index = from + text.countLeading(CharPredicate.SPACE, from, text.length());
        int start = index;
        int label = index - from > DEEPEST_INDENT ? 0 : parseLinkLabel();
        if (label == 0 || peek() != ':') {
            return null;
        }
        BasedSequence name = input.subSequence(start, index + 1);
        index++;
        spnl();
        BasedSequence address = addressOfDefinition();
        if (address == null || name.subSequence(1, name.length() - 2).isBlank()) {
            return null;
        }
        int end = index;
        spnl();
        BasedSequence title = index > end ? parseLinkTitle() : null;
        if (title != null && isAtLineEnd()) {
            return new Reference(name, address, title);
        }
        index = end;
        return isAtLineEnd() ? new Reference(name, address, null) : null;
    }

    /** Returns an address without the spaces that links in a line may have, or null. */
    private BasedSequence addressOfDefinition() {
        int start = index;
        BasedSequence address = parseLinkDestination();
        if (address == null || address.isEmpty()) {
            return null;
        }
        int space = address.startsWith("<") ? -1 : address.indexOf(' ');
        if (space < 0) {
            return address;
        }
        index = start + space;
        return address.subSequence(0, space);
    }

    private boolean isAtLineEnd() {
        return index == input.length() || match(myParsing.LINE_END) != null;
    }

    /** Definitions by names in which case does not count, by Unicode's case folding: the name {@code ẞ} is {@code SS}. */
    private static final class Definitions extends ReferenceRepository {
        Definitions(DataHolder options) {
            super(options);
        }

        @Override
        public Reference get(Object name) {
            return super.get(folded(name));
        }

        @Override
        public boolean containsKey(Object name) {
            return super.containsKey(folded(name));
        }

        @Override
        public Reference put(String name, Reference definition) {
            return super.put(folded(name), definition);
        }

        private static String folded(Object name) {
            return name.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        }
    }
}
