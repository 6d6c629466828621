package org.liveblogarchive.read;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Tags of languages (BCP 47, RFC 5646). */
public final class LanguageTag {
    private LanguageTag() {}

    /** Returns the locale of a tag, or null if there is none. */
    public static Locale parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return isLanguage(locale) ? locale : null;
        } catch (IllformedLocaleException e) {
            return null; // the caller reports the error with its place
        }
    }

    /**
     * Returns whether there may be such a language (RFC 5646, 2.2.1): one of two letters is in ISO 639-1, or was; those of three
     * are too many to be known here; longer ones are reserved, and none is registered.
     */
    private static boolean isLanguage(Locale locale) {
        String code = locale.getLanguage();
        return code.length() == 3
                || (code.length() == 2
                        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(code));
    }

    /** Returns the fix for a language that is written by its name, in English or in itself. */
    static String fix(String name) {
        for (String code : Locale.getISOLanguages()) {
            var locale = new Locale.Builder().setLanguage(code).build();
            if (name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                    || name.equalsIgnoreCase(locale.getDisplayLanguage(locale))) {
                return "Write “" + locale.toLanguageTag() + "”.";
            }
        }
        return "Write a language tag.";
    }
}
