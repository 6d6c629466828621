package org.liveblogarchive.page;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Which way a language is written. */
final class Direction {
    private Direction() {}

    /** Returns {@code ltr} or {@code rtl}. */
    static String of(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
