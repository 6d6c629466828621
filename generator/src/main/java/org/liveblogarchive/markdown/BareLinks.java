package org.liveblogarchive.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses of pages and of mailboxes that stand in a text as they are (GFM 0.29, 6.9), and ends them where the
 * punctuation of Chinese, Japanese and Korean, or a quotation mark, begins: no address is written with these.
 */
final class BareLinks {
    /**
     * A bare address.
     *
     * @param from where it begins in the text
     * @param to where it ends
     * @param address what it leads to
     */
    record BareLink(int from, int to, String address) {}

    private static final String STOP = "\\s<>\\p{IsCntrl}“”‘’„«»‹›「」『』（）【】〔〕《》〈〉［］｛｝、。，．：；？！…～｜";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{IsAlphabetic}\\p{IsDigit}_@./-])(?:(?<!:)www\\.|(?i:https?://)|(?<!:)(?i:ftp://))[^" + STOP
                    + "]+|(?<=[\\p{IsIdeographic}\\p{IsHiragana}" + "\\p{IsKatakana}\\p{IsHangul}])(?i:https?://)[^"
                    + STOP
                    + "]+");
    /** The last character is a letter, as on GitHub: {@code npm@8.19.2} is a version. */
    private static final Pattern MAILBOX = Pattern.compile(
            "(?<![A-Za-z0-9.+_/-])[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)++(?<=[A-Za-z])");

    private static final String TRAILING = "?!.,:*_~'\"";

    private BareLinks() {}

    /** Returns the bare addresses in a text, in their order. */
    static List<BareLink> in(String plain) {
        if (plain.indexOf('@') < 0 && !plain.contains("www.") && !plain.contains("://")) {
            return List.of();
        }
        var links = new ArrayList<BareLink>();
        Matcher addresses = ADDRESS.matcher(plain);
        Matcher mailboxes = MAILBOX.matcher(plain);
        BareLink address = address(addresses, plain, 0);
        BareLink mailbox = mailbox(mailboxes, 0);
        while (address != null || mailbox != null) {
            BareLink next = nearer(address, mailbox);
            links.add(next);
            address = address == null || address.from() >= next.to() ? address : address(addresses, plain, next.to());
            mailbox = mailbox == null || mailbox.from() >= next.to() ? mailbox : mailbox(mailboxes, next.to());
        }
        return links;
    }

    /** The characters around a place up to white space or the beginning of a tag, and the bare addresses among them. */
    static final class Word {
        private final int from;
        private final int to;
        private final int begun;
        private final List<BareLink> links;
        private int next;

        private Word(int from, int to, int begun, List<BareLink> links) {
            this.from = from;
            this.to = to;
            this.begun = begun;
            this.links = links;
        }

        static Word around(int place, String text) {
            int from = place;
            while (from > 0 && isPart(text.charAt(from - 1))) {
                from--;
            }
            int to = place;
            while (to < text.length() && isPart(text.charAt(to))) {
                to++;
            }
            String word = text.substring(from, to);
            int begun = Math.min(end("www.", word), end("://", word));
            return new Word(from, to, begun, begun <= word.length() ? in(word) : List.of());
        }

        private static int end(String mark, String word) {
            int start = word.indexOf(mark);
            return start < 0 ? Integer.MAX_VALUE : start + mark.length();
        }

        boolean has(int place) {
            return from <= place && place < to;
        }

        /**
         * Returns where in the text the bare address begins that a place is within, as its characters are no markup, or -1.
         * Places follow each other.
         */
        int startOfAddress(int place) {
            int inWord = place - from;
            while (next < links.size() && links.get(next).to() <= inWord) {
                next++;
            }
            boolean isAddress =
                    begun <= inWord && next < links.size() && links.get(next).from() <= inWord;
            return isAddress ? from + links.get(next).from() : -1;
        }
    }

    private static boolean isPart(char character) {
        return character != '<' && !Character.isWhitespace(character);
    }

    /** Returns whether an address of a page ends at a place of a text. */
    static boolean endOneAt(int place, String text) {
        List<BareLink> links = in(text);
        return !links.isEmpty() && links.get(links.size() - 1).to() == place;
    }

    /** Returns the address that is the whole of a text, or an empty text. */
    static String whole(String text) {
        List<BareLink> links = in(text);
        boolean whole =
                links.size() == 1 && links.get(0).from() == 0 && links.get(0).to() == text.length();
        return whole ? links.get(0).address() : "";
    }

    private static BareLink nearer(BareLink one, BareLink other) {
        return other == null || (one != null && one.from() <= other.from()) ? one : other;
    }

    private static BareLink address(Matcher matcher, String text, int from) {
        for (int at = from; matcher.find(at); at = matcher.end()) {
            int end = trimmed(text, matcher.start(), matcher.end());
            String found = text.substring(matcher.start(), end);
            String host = host(found);
            boolean local = host.equals("localhost") && !found.startsWith("www.");
            if (local || isHost(host)) {
                return new BareLink(matcher.start(), end, LinkWriters.withScheme(found));
            }
        }
        return null;
    }

    private static String host(String address) {
        int start = address.startsWith("www.") ? 0 : address.indexOf("://") + "://".length();
        int path = end("/?#", address, start);
        start = Math.max(start, address.lastIndexOf('@', path - 1) + 1); // after a user's name
        int end = end("/?#:", address, start);
        return address.substring(start, end);
    }

    private static int end(String marks, String address, int from) {
        int end = from;
        while (end < address.length() && marks.indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns whether a name has two or more parts of letters, digits and hyphens; those before the last two may have underscores. */
    private static boolean isHost(String name) {
        int last = name.lastIndexOf('.');
        int lastButOne = name.lastIndexOf('.', last - 1);
        boolean isAfterPart = false;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int character = name.codePointAt(i);
            boolean isPart = isLetterOrNumber(character) || character == '-' || (character == '_' && i < lastButOne);
            if (!isPart && !(character == '.' && isAfterPart)) {
                return false;
            }
            isAfterPart = isPart;
        }
        return last >= 0 && isAfterPart;
    }

    /** Returns whether a character is of Unicode's categories L or N. */
    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static BareLink mailbox(Matcher matcher, int from) {
        return matcher.find(from) ? new BareLink(matcher.start(), matcher.end(), "mailto:" + matcher.group()) : null;
    }

    /** Leaves out punctuation at the end, and brackets that were not opened in the address. */
    private static int trimmed(String text, int from, int to) {
        int open = open(text, from, to);
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
                end--;
            } else if (last == ';') {
                end = withoutEntity(text, from, end);
            } else if (TRAILING.indexOf(last) >= 0) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** Returns where an entity begins that ends a text, or the place before its semicolon. */
    private static int withoutEntity(String text, int from, int end) {
        int start = end - 1;
        while (start > from && isAsciiLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean isEntity = start > from && start < end - 1 && text.charAt(start - 1) == '&';
        return isEntity ? start - 1 : end - 1;
    }

    private static boolean isAsciiLetterOrDigit(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static int open(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }
}
