package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
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

    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)*[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}-]+");
    /** An address with more characters before or after its markup is rare, and looking farther takes long. */
    private static final int NEARBY = 1000;

    private static final String TRAILING = "?!.,:*_~'\"";

    private BareLinks() {}

    /** Returns the bare addresses in a text, in their order. */
    static List<BareLink> in(String plain) {
        if (plain.indexOf('@') < 0 && !plain.contains("www.") && !plain.contains("://")) {
            return List.of();
        }
        var links = new ArrayList<BareLink>();
        Matcher address = ADDRESS.matcher(plain);
        Matcher mailbox = MAILBOX.matcher(plain);
        int from = 0;
        while (from < plain.length()) {
            BareLink next = nearer(address(address, plain, from), mailbox(mailbox, from));
            if (next == null) {
                break;
            }
            links.add(next);
            from = next.to();
        }
        return links;
    }

    /** Returns where the bare address begins that a place of a text is within, or -1 if there is none nearby. */
    static int startOfCover(BasedSequence text, int place) {
        int from = place;
        while (from > 0 && place - from < NEARBY && isPart(text.charAt(from - 1))) {
            from--;
        }
        String before = text.subSequence(from, place).toString();
        if (!before.contains("www.") && !before.contains("://")) {
            return -1;
        }
        int to = place;
        while (to < text.length() && to - place < NEARBY && isPart(text.charAt(to))) {
            to++;
        }
        for (BareLink link : in(before + text.subSequence(place, to))) {
            if (link.from() <= before.length() && before.length() < link.to()) {
                return from + link.from();
            }
        }
        return -1;
    }

    private static boolean isPart(char character) {
        return character != '<' && !Character.isWhitespace(character);
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
            String host = found.replaceFirst("^[A-Za-z]+://", "").replaceFirst("[/?#:].*$", "");
            boolean local = host.equals("localhost") && !found.startsWith("www.");
            if (local || HOST.matcher(host).matches()) {
                return new BareLink(matcher.start(), end, LinkWriters.withScheme(found));
            }
        }
        return null;
    }

    private static BareLink mailbox(Matcher matcher, int from) {
        return matcher.find(from) ? new BareLink(matcher.start(), matcher.end(), "mailto:" + matcher.group()) : null;
    }

    /** Leaves out punctuation at the end, and brackets that were not opened in the address. */
    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            if (TRAILING.indexOf(last) >= 0 || (last == ')' && !isBalanced(text, from, end))) {
                end--;
            } else if (last == ';') {
                int entity = text.substring(from, end)
                        .replaceFirst("&[A-Za-z0-9]+;$", "")
                        .length();
                end = entity < end - from ? from + entity : end - 1;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isBalanced(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open >= 0;
    }
}
