package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;

/**
 * Finds marks within lines as Flexmark does, in time that grows with the length of the text and not with its square.
 *
 * <p>Flexmark copies the whole text at each match of a regular expression, searches all of it for the end of each mark, and
 * calls itself for each character of what some of its expressions match.
 */
class BoundedInlines extends InlineParserImpl {
    private BasedSequence searched;
    private Searches searches;

    BoundedInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    /** Returns what is known of the text that is parsed. */
    final Searches searches() {
        if (searched != input) {
            searched = input;
            searches = new Searches(PlainText.raw(input));
        }
        return searches;
    }

    private String text() {
        return searches().text();
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(text()).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    protected boolean parseBackticks() {
        int start = index;
        int from = searches().endOfTicks(start);
        int to = searches().nextTicks(from - start, from);
        if (to < 0) {
            appendText(input, start, from);
            index = from;
            return true;
        }
        index = to + from - start;
        BasedSequence code = input.subSequence(from, to);
        var node = new Code(input.subSequence(start, from), code, input.subSequence(to, index));
        node.appendChild(new Text(code));
        appendNode(node);
        return true;
    }

    /** Parses the end of a line, without a search for spaces through all of the text before it. */
    @Override
    public boolean parseNewline() {
        int start = index;
        index += input.charAt(index) == '\r' && peek(1) == '\n' ? 2 : 1;
        flushTextNode();
        Node before = block.getLastChild();
        int spaces = before instanceof Text ? before.getChars().countTrailing(CharPredicate.SPACE) : 0;
        appendNode(
                spaces >= 2
                        ? new HardLineBreak(input.subSequence(start - spaces, index))
                        : new SoftLineBreak(input.subSequence(start, index)));
        if (spaces > 0) {
            if (before.getChars().length() > spaces) {
                before.setChars(before.getChars()
                        .subSequence(0, before.getChars().length() - spaces)
                        .trimEnd());
            } else {
                before.unlink();
            }
        }
        skipBlanks();
        return true;
    }

    final void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }

    /** Hides marks before a bracket without marks, as Flexmark looks for those within a footnote's among all of them. */
    @Override
    protected boolean parseCloseBracket() {
        Bracket opener = getLastBracket();
        Delimiter before = lastDelimiter;
        if (opener == null || before == null || opener.getPreviousDelimiter() != before) {
            return super.parseCloseBracket();
        }
        lastDelimiter = null;
        boolean isParsed = super.parseCloseBracket();
        lastDelimiter = before;
        return isParsed;
    }

    @Override
    public BasedSequence parseLinkDestination() {
        int open = 0;
        int end = index;
        String text = text();
        for (int i = index; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && i + 1 < text.length() && isQuote(text.charAt(i + 1)))) {
                break;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open > Limits.PARENTHESES) {
                return null;
            }
            if (open < 0) {
                break;
            }
            i += c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1)) ? 1 : 0;
            end = c == ' ' ? end : i + 1;
        }
        BasedSequence address = input.subSequence(index, end);
        index = end;
        return address;
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }

    private static boolean isEscapable(char character) {
        return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }

    @Override
    public BasedSequence parseLinkTitle() {
        char opening = peek();
        String closing = opening == '(' ? ")" : String.valueOf(opening);
        int end = opening == '(' || isQuote(opening) ? searches().nextUnescaped(closing, index + 1) : -1;
        if (end < 0) {
            return null;
        }
        BasedSequence title = input.subSequence(index, end + 1);
        index = end + 1;
        return title;
    }

    @Override
    public int parseLinkLabel() {
        if (peek() != '[') {
            return 0;
        }
        int start = index;
        String text = text();
        int last = Math.min(text.length() - 1, start + Limits.LABEL_CHARACTERS + 1);
        for (int i = start + 1; i <= last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                index = i + 1;
                return index - start;
            }
            if (c == '[') {
                return 0;
            }
            i += c == '\\' ? 1 : 0;
        }
        return 0;
    }

    @Override
    public boolean parseAutolink() {
        int end = index + 1;
        String text = text();
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '>') {
            return false;
        }
        BasedSequence mailbox = end - index <= Limits.MAILBOX_CHARACTERS ? match(myParsing.EMAIL_AUTOLINK) : null;
        BasedSequence link = mailbox == null ? match(myParsing.AUTOLINK) : mailbox;
        if (link == null) {
            return false;
        }
        BasedSequence opening = link.subSequence(0, 1);
        BasedSequence address = link.subSequence(1, link.length() - 1);
        BasedSequence closing = link.subSequence(link.length() - 1);
        appendNode(mailbox == null ? new AutoLink(opening, address, closing) : new MailLink(opening, address, closing));
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        String text = text();
        char first = index + 1 < text.length() ? text.charAt(index + 1) : 0;
        if (first != '?' && first != '!') {
            int end = HtmlTag.end(text, index);
            return end >= 0 && append(new HtmlInline(input.subSequence(index, end)), end);
        }
        if (text.startsWith(Comments.OPENING, index)) {
            int end = Comments.end(searches(), index);
            return end >= 0 && append(new HtmlInlineComment(input.subSequence(index, end)), end);
        }
        String closing = first == '?' ? "?>" : text.startsWith("<![", index) ? "]]>" : ">";
        int end = searches().next(closing, index + 2);
        boolean goesOn =
                first == '?' && searches().next("\n", index) >= 0 && searches().next("\n", index) < end;
        return end >= 0 && !goesOn && super.parseHtmlInline();
    }

    private boolean append(Node node, int end) {
        appendNode(node);
        index = end;
        return true;
    }

    @Override
    public void processDelimiters(Delimiter bottom) {
        new DelimiterMatching(this, delimiterProcessors).match(bottom);
    }
}
