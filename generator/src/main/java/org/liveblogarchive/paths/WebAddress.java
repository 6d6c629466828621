package org.liveblogarchive.paths;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encodes addresses (RFC 3986, 2.1). */
public final class WebAddress {
    private static final String KEPT_IN_PATHS = "-_.+!*'(),@=;/~&$";
    private static final String KEPT_IN_ADDRESSES = KEPT_IN_PATHS + "%#?:";

    private WebAddress() {}

    /** Returns whether an address is that of a folder on the web, to which paths can be added. */
    public static boolean isOfFolder(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return web
                && address.getHost() != null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
    }

    /** Returns an address with every character encoded that it cannot contain; what is encoded already stays so. */
    public static String encode(String address) {
        return encode(address, KEPT_IN_ADDRESSES);
    }

    /** Returns a path of plain file names as a relative address. */
    public static String encodePath(String path) {
        return encode(path, KEPT_IN_PATHS);
    }

    /** Returns the name of the file of a path, as an address for other files in its folder. */
    public static String encodeName(String path) {
        return encodePath(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String encode(String text, String kept) {
        for (int i = 0; i < text.length(); i++) {
            if (!isKept(text, i, kept)) {
                return encode(text, kept, i);
            }
        }
        return text;
    }

    private static String encode(String text, String kept, int first) {
        var encoded = new StringBuilder(text.length() + 16).append(text, 0, first);
        int next;
        for (int i = first; i < text.length(); i = next) {
            next = i + Character.charCount(text.codePointAt(i));
            if (isKept(text, i, kept)) {
                encoded.append(text.charAt(i));
                continue;
            }
            for (byte octet : text.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isKept(String text, int at, String kept) {
        char c = text.charAt(at);
        boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return plain || (kept.indexOf(c) >= 0 && (c != '%' || isEscape(text, at)));
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
