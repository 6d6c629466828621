package org.liveblogarchive.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * The slugs of tags and authors. A slug depends on one name alone, and names that differ have slugs that differ.
 *
 * <p>A slug that can be read back as the name is used as it is: {@code north-korea} for “North Korea”, {@code c_plus_plus} for
 * “C++”, {@code covid--19} for “Covid-19”. All others end in a hash of the name, after a double underscore, which none of the
 * former has.
 *
 * <p>What Unicode says of characters is asked of ICU and not of the JDK, of which each knows another version of it.
 */
final class TermSlug {
    private static final int LONGEST = 100;
    private static final int LONGEST_STEM = 40;
    /** 48 bits: among ten thousand names, the chance that two have one hash is below one in a million. */
    private static final int HASH_DIGITS = 12;

    private static final String NO_LETTERS = "sign";
    private static final Pattern RESERVED = Pattern.compile("index|(?:.*-)?page-\\d+|letter-(?:.|[0-9a-f]{2,3})");
    private static final String FINAL_SIGMA = "(?<=[\\p{L}\\p{M}])σ(?![\\p{L}\\p{M}])";

    /** What stands for a sign, after an underscore; another one follows if the next character is a letter or a digit. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '#', "sharp"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) '!', "exclamation"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '\'', "apostrophe"),
            Map.entry((int) '’', "quote"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '€', "euro"),
            Map.entry((int) '£', "pound"));

    private static final Map<String, Integer> SIGNS = new HashMap<>();

    static {
        NAMES.forEach((sign, name) -> SIGNS.put(name, sign));
    }

    private final char joint;
    private final char other;

    /** Makes slugs in which {@code joint} is a single hyphen and {@code other} a double one. */
    private TermSlug(char joint, char other) {
        this.joint = joint;
        this.other = other;
    }

    /** Returns the slug of a name in which spaces are as usual as in prose. */
    static String of(String name) {
        return new TermSlug(' ', '-').slug(identity(name));
    }

    /** Returns the slug of a key, in which hyphens are usual, and spaces are not. */
    static String ofKey(String key) {
        return new TermSlug('-', ' ').slug(identity(key));
    }

    /**
     * Returns a form in which two names are equal if they differ in nothing but case, white space and composition: the
     * canonical caseless match of Unicode (3.13, D145), with each run of white space as one space.
     */
    static String identity(String name) {
        if (FileNames.isAscii(name)) { // as most names are, for which ICU need not load its tables
            return withSingleSpaces(name.toLowerCase(Locale.ROOT));
        }
        Normalizer2 decomposed = Normalizer2.getNFDInstance();
        String folded = UCharacter.foldCase(decomposed.normalize(name), true);
        return Normalizer2.getNFCInstance().normalize(withSingleSpaces(folded));
    }

    private static String withSingleSpaces(String text) {
        var single = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWhiteSpace(c)) { // of which none is a pair of surrogates
                space = !single.isEmpty();
            } else {
                if (space) {
                    single.append(' ');
                }
                space = false;
                single.append(c);
            }
        }
        return single.toString();
    }

    private static boolean isWhiteSpace(char c) {
        return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : UCharacter.isUWhiteSpace(c);
    }

    private String slug(String identity) {
        String lower = FileNames.isAscii(identity) ? identity : inSmallLetters(identity);
        String slug = readable(lower);
        if (slug != null && isUsable(slug) && identity(readBack(slug)).equals(identity)) {
            return slug;
        }
        return stem(lower) + "__" + Hash.of(identity).substring(0, HASH_DIGITS);
    }

    private static String inSmallLetters(String identity) {
        String small = UCharacter.toLowerCase(ULocale.ROOT, identity); // as Cherokee is folded to capitals
        return small.indexOf('σ') < 0 ? small : small.replaceAll(FINAL_SIGMA, "ς");
    }

    private static boolean isUsable(String slug) {
        return slug.getBytes(UTF_8).length <= LONGEST
                && !slug.startsWith("-")
                && !slug.endsWith("-")
                && !RESERVED.matcher(slug).matches()
                && PathClaims.isPortable(slug + LiveBlogPaths.PAGE);
    }

    /** Returns the slug that can probably be read back; null if a character has no name. */
    private String readable(String name) {
        var slug = new StringBuilder(name.length() + 8);
        boolean afterSign = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            boolean letter = isOfWords(c);
            if (letter) {
                slug.append(afterSign ? "_" : "").appendCodePoint(c);
            } else if (c == ' ' || c == '-') {
                slug.append(c == joint ? "-" : "--");
            } else if (NAMES.containsKey(c)) {
                slug.append(slug.isEmpty() ? "" : "_").append(NAMES.get(c));
            } else {
                return null;
            }
            afterSign = !letter && c != ' ' && c != '-';
        }
        return slug.isEmpty() ? null : slug.toString();
    }

    /** Returns the name that a slug can be read as. */
    private String readBack(String slug) {
        var name = new StringBuilder(slug.length());
        for (int from = 0; from < slug.length(); ) {
            int to = endOfWord(slug, from);
            String word = slug.substring(from, to);
            boolean sign =
                    SIGNS.containsKey(word) && (from == 0 ? isBeforeWord(slug, to) : slug.charAt(from - 1) == '_');
            name.append(sign ? Character.toString(SIGNS.get(word)) : word);
            boolean twice = slug.startsWith("--", to);
            if (to < slug.length() && slug.charAt(to) == '-') {
                name.append(twice ? other : joint);
            }
            from = to + (twice ? 2 : 1);
        }
        return name.toString();
    }

    /** Returns whether an underscore and a word follow, which they do after a sign alone. */
    private static boolean isBeforeWord(String slug, int at) {
        return slug.startsWith("_", at) && !SIGNS.containsKey(slug.substring(at + 1, endOfWord(slug, at + 1)));
    }

    private static int endOfWord(String slug, int from) {
        int to = from;
        while (to < slug.length() && slug.charAt(to) != '-' && slug.charAt(to) != '_') {
            to++;
        }
        return to;
    }

    /** Returns the words that a long name, or one with characters of no name, begins with. */
    private static String stem(String name) {
        var stem = new StringBuilder();
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < name.length() && length < LONGEST_STEM; i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (isOfWords(c)) {
                stem.append(gap && !stem.isEmpty() ? "-" : "").appendCodePoint(c);
                length += Character.toString(c).getBytes(UTF_8).length;
            }
            gap = !isOfWords(c);
        }
        return stem.isEmpty() ? NO_LETTERS : stem.toString();
    }

    /** Returns whether a character can stand in an address: a letter, a digit or a mark that can be seen. */
    private static boolean isOfWords(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER ->
                !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
            default -> false;
        };
    }
}
