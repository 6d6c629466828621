package org.liveblogarchive.markdown;

import java.util.regex.Pattern;
import org.liveblogarchive.read.LinkResolver;

/** Decides whether readers see where a link leads, so that paper need not print its address after its text. */
final class ShownAddress {
    /** The class of a link whose text is its address. */
    static final String CLASS = "address";

    private static final Pattern BEGINNING = Pattern.compile("^(?:(?i:https?)://(?:www\\.)?|www\\.|(?i:mailto):)");

    private ShownAddress() {}

    /** Returns whether a text is an address, with or without its scheme, {@code www.}, its escapes and a last slash. */
    static boolean says(String text, String address) {
        return !address.isEmpty() && readable(text).equals(readable(address));
    }

    private static String readable(String address) {
        String shortened = withoutSlash(shortened(address));
        return shortened.indexOf('%') < 0 ? shortened : LinkResolver.decode(shortened);
    }

    /** Returns an address without its scheme and {@code www.}, as people write it. */
    static String shortened(String address) {
        return BEGINNING.matcher(address).replaceFirst("");
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
