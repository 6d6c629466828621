package org.liveblogarchive.markdown;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.liveblogarchive.read.LinkError;

/** The attributes of a text in another language than its page's: {@code lang} and {@code dir} (WHATWG HTML, 3.2.6). */
final class LanguageAttributes {
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private LanguageAttributes() {}

    static boolean isOne(String name) {
        return name.equals("lang") || name.equals("dir");
    }

    /** Removes those of an element whose values are invalid. */
    static void removeInvalid(Element element) {
        for (String name : List.of("lang", "dir")) {
            if (element.hasAttr(name) && fault(name, element.attr(name)) != null) {
                element.removeAttr(name);
            }
        }
    }

    /** Returns what is wrong with the value of such an attribute, which is left out then, or null if nothing is. */
    static LinkError fault(String name, String value) {
        if (name.equals("dir") && !DIRECTIONS.contains(value.toLowerCase(Locale.ROOT))) {
            return invalid("Unknown direction “" + value + "”", "ltr, rtl or auto");
        }
        return name.equals("lang") && !isLanguage(value)
                ? invalid("Invalid language “" + value + "”", "a language tag (BCP 47), such as en, de-AT or zh-Hant")
                : null;
    }

    private static LinkError invalid(String found, String expected) {
        return new LinkError(found, expected, "Write one of them, or remove the attribute.");
    }

    private static boolean isLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false; // the caller reports it with its place
        }
    }
}
