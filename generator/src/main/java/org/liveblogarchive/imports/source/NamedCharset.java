package org.liveblogarchive.imports.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Finds encodings by the names that files give. */
public final class NamedCharset {
    private NamedCharset() {}

    /** Returns an encoding as browsers understand its name (WHATWG Encoding, 4.2), or another one for a name that is none. */
    public static Charset of(String name, Charset otherwise) {
        try {
            boolean latin = name.matches("(?i)iso-?8859-1|latin1|us-ascii|ascii");
            return Charset.forName(latin ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return otherwise; // which is the answer
        }
    }
}
