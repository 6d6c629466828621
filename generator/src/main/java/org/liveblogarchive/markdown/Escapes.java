package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.liveblogarchive.content.SourceReader;

/** Backslashes, and references to characters, in the texts that they stand for (CommonMark 0.31.2, 2.4 and 2.5). */
final class Escapes {
    /** What has more digits than a reference to a character has, so that it is text. */
    private static final Pattern NO_REFERENCE = Pattern.compile("(?<!\\\\)&#(?:\\d{8}|[xX]\\p{XDigit}{7,8});");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\\\)&#(?:(\\d{1,7})|[xX](\\p{XDigit}{1,6}));");
    private static final String REPLACEMENT = "\uFFFD";

    private Escapes() {}

    /** Returns a text with its backslashes and references read; most texts have none. */
    static String read(BasedSequence raw) {
        return read(PlainText.raw(raw));
    }

    /** Returns a text with its backslashes and references read; most texts have none. */
    static String read(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
            return raw;
        }
        String text = raw;
        if (raw.contains("&#")) {
            text = NO_REFERENCE.matcher(text).replaceAll("\\\\$0");
            text = NUMBER.matcher(text).replaceAll(number -> isShown(number) ? "$0" : REPLACEMENT);
        }
        return BasedSequence.of(text).unescape();
    }

    /** Returns whether a text is a reference to a control character or one that Unicode has set apart, as no text has them. */
    static boolean isControl(String reference) {
        return NUMBER.matcher(reference).results().anyMatch(number -> !isShown(number) && !isReplaced(number));
    }

    private static boolean isShown(MatchResult number) {
        int character = character(number);
        boolean isSpace = character == '\t' || character == '\n' || character == '\r';
        return isSpace
                || !Character.isValidCodePoint(character)
                || SourceReader.indexOfControl(Character.toString(character)) < 0;
    }

    /** Returns whether U+FFFD stands in its place: for U+0000, and for half of a character. */
    private static boolean isReplaced(MatchResult number) {
        int character = character(number);
        return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private static int character(MatchResult number) {
        return number.group(1) == null ? Integer.parseInt(number.group(2), 16) : Integer.parseInt(number.group(1));
    }
}
