package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Diagnostics;

/**
 * Finds tags that are probably misspelt: used once, and resembling another.
 *
 * <p>Two tags resemble each other if they differ in spaces, hyphens and apostrophes alone, or in one slip of the keyboard within
 * one long word. The first and the last letter are the same then: words that differ there usually differ on purpose, such as
 * Iran and Iraq, OpenSSH and OpenSSL, or one election and two. So do words with other signs and digits, and short ones.
 *
 * <p>They are found by the tags' forms with one letter left out, so that the work grows with the number of tags and not its
 * square.
 */
final class Misspellings {
    private static final int FEWEST_LETTERS = 7;
    private static final int FEWEST_LETTERS_OF_WORD = 5;
    /** Short words that differ in one letter are too often two words, such as protest and protect. */
    private static final int FEWEST_LETTERS_TO_REPLACE_ONE = 8;

    private static final int FEWEST_LETTERS_WITHOUT_GAPS = 4;
    private static final int LONGEST = 60;

    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\p{Pd}\\p{Cf}'’]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\P{N}+");
    private static final Pattern WORDS =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?=[\\p{L}\\p{M}])|(?<=[\\p{L}\\p{M}])(?![\\p{L}\\p{M}])");
    /** Letters of alphabets; in other scripts one letter more or less is usually another word. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{Ll}\\p{M}]+");

    /**
     * A tag and what it is compared by.
     *
     * @param number its place among all tags
     * @param identity what no other tag has
     * @param plain the identity without its gaps
     * @param words the identity, cut where letters and anything else meet
     */
    private record Tag(TermUse use, int number, String identity, String plain, List<String> words) {
        static Tag of(TermUse use, int number) {
            String identity = TermSlug.identity(use.name());
            return new Tag(
                    use, number, identity, GAPS.matcher(identity).replaceAll(""), List.of(WORDS.split(identity)));
        }
    }

    private Misspellings() {}

    /** Reports a warning for each tag that is used once and resembles another; {@code tags} are in the order of the archive. */
    static void check(List<TermUse> tags, Diagnostics diagnostics) {
        Map<String, List<Tag>> byForm = new HashMap<>();
        var all = new ArrayList<Tag>(tags.size());
        for (TermUse use : tags) {
            Tag tag = Tag.of(use, all.size());
            all.add(tag);
            forms(tag)
                    .forEach(form -> byForm.computeIfAbsent(form, any -> new ArrayList<>(1))
                            .add(tag));
        }
        for (Tag tag : all) {
            Tag other = tag.use().count() == 1 ? resembling(tag, byForm) : null;
            if (other != null) {
                report(tag.use(), other.use().name(), diagnostics);
            }
        }
    }

    private static void report(TermUse use, String other, Diagnostics diagnostics) {
        diagnostics.warning(
                use.file(),
                use.position(),
                "Similar tag “" + use.name() + "”, used once, which resembles “" + other + "”",
                "one spelling for each tag",
                "Write “" + other + "” if it means the same.");
    }

    /** Returns the most used of the tags that resemble one, or null; of two that are used once, the earlier. */
    private static Tag resembling(Tag tag, Map<String, List<Tag>> byForm) {
        Tag best = null;
        for (String form : forms(tag)) {
            for (Tag other : byForm.get(form)) {
                boolean lesser = other.use().count() == 1 && other.number() >= tag.number();
                if (!lesser && (best == null || other.use().count() > best.use().count()) && resemble(tag, other)) {
                    best = other;
                }
            }
        }
        return best;
    }

    private static List<String> forms(Tag tag) {
        String plain = tag.plain();
        var forms = new ArrayList<String>();
        forms.add(plain);
        if (plain.length() >= FEWEST_LETTERS - 1 && plain.length() <= LONGEST) {
            for (int i = 1; i < plain.length() - 1; i++) {
                forms.add(plain.substring(0, i) + plain.substring(i + 1));
            }
        }
        return forms;
    }

    private static boolean resemble(Tag a, Tag b) {
        if (a.plain().equals(b.plain())) {
            return letters(a) >= FEWEST_LETTERS_WITHOUT_GAPS && digits(a).equals(digits(b));
        }
        List<String> inA = a.words();
        List<String> inB = b.words();
        int different = -1;
        for (int i = 0; i < inA.size() && inA.size() == inB.size(); i++) {
            if (!inA.get(i).equals(inB.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0
                && isSlip(inA.get(different), inB.get(different))
                && Math.max(letters(a), letters(b)) >= FEWEST_LETTERS;
    }

    /** Returns whether two words differ by one letter more, by two that are swapped, or, if they are long, by one replaced. */
    private static boolean isSlip(String a, String b) {
        if (!LETTERS.matcher(a).matches() || !LETTERS.matcher(b).matches()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int before = 0;
        while (before < shorter && a.charAt(before) == b.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter && a.charAt(a.length() - 1 - after) == b.charAt(b.length() - 1 - after)) {
            after++;
        }
        if (before == 0 || after == 0 || longer < FEWEST_LETTERS_OF_WORD) {
            return false;
        }
        boolean more = longer - shorter == 1 && before + after >= shorter;
        boolean replaced = longer == shorter && before + after == longer - 1 && longer >= FEWEST_LETTERS_TO_REPLACE_ONE;
        boolean swapped = longer == shorter
                && before + after == longer - 2
                && a.charAt(before) == b.charAt(before + 1)
                && a.charAt(before + 1) == b.charAt(before);
        return more || replaced || swapped;
    }

    private static String digits(Tag tag) {
        return NO_DIGITS.matcher(tag.identity()).replaceAll(" ").strip();
    }

    private static long letters(Tag tag) {
        return tag.identity().codePoints().filter(Character::isLetter).count();
    }
}
