package org.liveblogarchive.theme;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Names the message bundles that serve a language. */
final class BundleNames {
    private BundleNames() {}

    /** Returns the name of the bundle of exactly this language. */
    static String of(Locale language) {
        return "messages/" + language.toLanguageTag() + ".properties";
    }

    /**
     * Returns the languages whose bundles serve a language, the nearest first: itself, then with less said of it, in the same
     * script as readers expect it there (likely subtags of CLDR). So zh-TW has the words of zh-Hant, and never those of zh.
     */
    static List<Locale> serving(Locale language) {
        var plain = Locale.forLanguageTag(language.getLanguage());
        if (language.equals(plain)) {
            return List.of(language);
        }
        ULocale whole = ULocale.addLikelySubtags(ULocale.forLocale(language));
        var serving = new LinkedHashSet<Locale>();
        serving.add(language);
        for (Locale less :
                List.of(locale(language, "", whole.getCountry()), locale(language, whole.getScript(), ""), plain)) {
            if (ULocale.addLikelySubtags(ULocale.forLocale(less)).getScript().equals(whole.getScript())) {
                serving.add(less);
            }
        }
        return new ArrayList<>(serving);
    }

    private static Locale locale(Locale language, String script, String country) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setScript(script)
                .setRegion(country)
                .build();
    }
}
