package org.liveblogarchive.imports.feed;

import java.util.regex.Pattern;

/** Finds texts that stand for longer ones. */
final class CutTexts {
    private static final Pattern CUT = Pattern.compile(
            "(?is).*(?:…|\\.\\.\\.|[\\[(](?:…|\\.\\.\\.)[\\])]|(?:read|continue reading|see) (?:more|on|the (?:rest|full \\w+))\\W*)");
    private static final Pattern END = Pattern.compile("(?:\\s*[\\[(]?(?:…|\\.\\.\\.)[\\])]?){1,5}$");

    private static final int LONGEST_MARK = 100;

    private CutTexts() {}

    /** Returns whether words end as those of texts do that have been cut. */
    static boolean isCut(String words) {
        String text = words.strip();
        return CUT.matcher(text.substring(Math.max(0, text.length() - LONGEST_MARK)))
                .matches();
    }

    /** Returns whether a text has all that a summary says. */
    static boolean has(String text, String summary) {
        return plain(text).contains(plain(END.matcher(summary.strip()).replaceFirst("")));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
