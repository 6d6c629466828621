package org.liveblogarchive.imports.media;

import java.util.regex.Pattern;

/** Addresses of one picture in several sizes. */
public final class SizeVariants {
    private static final Pattern SIZE = Pattern.compile(
            "(?i)(?<=[?&])(?:w|h|q|width|height|quality|auto|fit|crop|dpr|resize|fm|format|s|size|strip|zoom|ssl)=[^&]*&?");
    private static final Pattern IN_NAME = Pattern.compile("-\\d{2,4}x\\d{2,4}(?=\\.\\w{3,5}$)");

    private SizeVariants() {}

    /** Returns what the addresses of one picture have in common: all but the parts that name a size. */
    public static String key(String address) {
        String plain = address.replaceFirst("#.*", "").replaceFirst("^https?:", "");
        int mark = plain.indexOf('?');
        String path = mark < 0 ? plain : plain.substring(0, mark);
        String query = mark < 0 ? "" : SIZE.matcher(plain.substring(mark)).replaceAll("");
        query = query.replaceFirst("[?&]$", "");
        return IN_NAME.matcher(path).replaceFirst("") + query;
    }
}
