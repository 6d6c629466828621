package org.liveblogarchive.render;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    private Direction() {}

    /** Returns {@code ltr} or {@code rtl}. */
    static String of(Locale language) {
        boolean rightToLeft = language.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
