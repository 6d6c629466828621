package org.liveblogarchive.read;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.PathClaims;

/** The rules of the last part of an address. */
public final class Slug {
    public static final String RULE = "lower-case letters and digits with single hyphens between them";
    private static final int LONGEST_DEVICE = 4; // such as com1
    private static final String CHARACTERS = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}";
    private static final Pattern VALID = Pattern.compile("[" + CHARACTERS + "]+(?:-[" + CHARACTERS + "]+)*");
    /** The names that are reserved, for messages. */
    public static final String RESERVED_NAMES =
            "index, page-1, page-2, …, key-events, tags, tags-letter-a, …, authors and authors-letter-a, …";

    private static final Pattern RESERVED = Pattern.compile(
            "index|page-\\d+|key-events(?:-page-\\d+)?|(?:tags|authors)(?:-letter-(?:.|[0-9a-f]{2,3}))?");
    private static final Pattern DATE_PREFIX =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[-_T]?\\d{4}(?:\\d{2})?)?[-_](?=.)");
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^" + CHARACTERS + "]+");

    private Slug() {}

    public static boolean isValid(String slug) {
        if (slug.length() > Limits.SLUG_BYTES || isPlain(slug)) {
            return slug.length() <= Limits.SLUG_BYTES;
        }
        return VALID.matcher(slug).matches()
                && slug.getBytes(StandardCharsets.UTF_8).length <= Limits.SLUG_BYTES
                && Normalizer.isNormalized(slug, Normalizer.Form.NFC);
    }

    /** Returns whether the name is needed for a page that is not a post's. */
    public static boolean isReserved(String slug) {
        return RESERVED.matcher(slug).matches();
    }

    /** Returns whether Windows can hold files of the name; those that it cannot are short. */
    public static boolean isPortable(String slug) {
        return slug.length() > LONGEST_DEVICE || PathClaims.isPortable(slug);
    }

    /** Returns the slug of a post's file: its name without the ending and without a date and time at its start. */
    public static String ofFile(String fileName) {
        String name = fileName.substring(0, fileName.length() - ".md".length());
        return from(DATE_PREFIX.matcher(name).replaceFirst(""));
    }

    /** Returns a text made into a slug; it may be empty. */
    public static String from(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return NOT_IN_SLUGS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** Returns whether a text is a slug of the letters a to z, digits and hyphens, as most are: it needs no other check. */
    private static boolean isPlain(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && before != '-';
            if (!hyphen && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }
}
