package org.liveblogarchive.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.liveblogarchive.work.Headless;

/**
 * Finds the parts of one code, line by line as an editor does.
 *
 * <p>Of the library's tokens only their places count, so that none can add or lose a character. Its errors are no part:
 * what stands in a post is often a piece of a program.
 */
final class Lexing implements Callable<List<CodePart>> {
    static {
        Headless.set();
    }

    private final String style;
    private final String code;
    private final List<CodePart> parts = new ArrayList<>();
    private CodePart open;

    Lexing(String style, String code) {
        this.style = style;
        this.code = code;
    }

    @Override
    public List<CodePart> call() {
        // One for each code: it may keep what it has seen.
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
        char[] characters = code.toCharArray();
        int state = TokenTypes.NULL;
        for (int start = 0; start < characters.length; ) {
            int end = code.indexOf('\n', start);
            end = end < 0 ? characters.length : end;
            state = addLine(maker.getTokenList(new Segment(characters, start, end - start), state, start), start, end);
            start = end + 1;
        }
        if (open != null) {
            parts.add(open);
        }
        return parts;
    }

    /** Adds the parts of a line, and returns how the next one begins: inside a comment, for example. */
    private int addLine(Token first, int start, int end) {
        int at = start;
        int state = TokenTypes.NULL;
        for (Token token = first; token != null; token = token.getNextToken()) {
            state = token.getType();
            int from = Math.max(at, token.getOffset());
            int to = Math.min(end, token.getOffset() + token.length());
            if (token.isPaintable() && from < to) {
                add(kind(state), from, to);
                at = to;
            }
        }
        return state;
    }

    /** Adds a part, or makes the one before longer if only white space stands between them and they are of one kind. */
    private void add(CodeKind kind, int from, int to) {
        if (open != null
                && open.kind() == kind
                && code.substring(open.to(), from).isBlank()) {
            open = new CodePart(open.from(), to, kind);
        } else if (kind != null) {
            if (open != null) {
                parts.add(open);
            }
            open = new CodePart(from, to, kind);
        }
    }

    private static CodeKind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> CodeKind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> CodeKind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> CodeKind.STRING;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> CodeKind.NUMBER;
            case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE -> CodeKind.NAME;
            case TokenTypes.VARIABLE -> CodeKind.VARIABLE;
            case TokenTypes.MARKUP_TAG_DELIMITER, TokenTypes.MARKUP_TAG_NAME -> CodeKind.TAG;
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> CodeKind.ATTRIBUTE;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER -> CodeKind.META;
            default -> null;
        };
    }
}
