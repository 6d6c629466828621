package org.liveblogarchive.read;

import java.io.IOException;
import java.util.Locale;

/** The languages that the theme has messages in. */
public final class ThemeLanguages {
    /** Those of a theme that is not known: all. */
    public static final ThemeLanguages ALL = new ThemeLanguages(language -> null);

    private final Bundles bundles;

    /** Knows the message bundles of a theme. */
    @FunctionalInterface
    public interface Bundles {
        /** Returns the name of the bundle that the theme lacks for a language, or null if it has one. */
        String missing(Locale language) throws IOException;
    }

    /** Makes the languages of a theme. */
    public ThemeLanguages(Bundles bundles) {
        this.bundles = bundles;
    }

    /** Warns at its key of a language whose pages have English words. */
    void check(ParsedFields keys, Key<Locale> key) throws IOException {
        Locale language = keys.get(key);
        String bundle = language == null ? null : bundles.missing(language);
        if (bundle != null) {
            keys.yaml()
                    .warningAt(
                            keys.position(key),
                            "Language without messages in the theme, so that the interface is in English, “"
                                    + language.toLanguageTag() + "”",
                            "a language of the default theme, or “" + bundle + "” in a theme folder",
                            "Copy messages/en.properties of the default theme to “" + bundle
                                    + "” in the theme folder, and translate it.");
        }
    }
}
