package org.liveblogarchive.highlight;

import java.util.Locale;

/** What a part of a code is. */
public enum CodeKind {
    COMMENT,
    KEYWORD,
    STRING,
    NUMBER,
    /** A function or a type that comes with the language. */
    NAME,
    VARIABLE,
    TAG,
    ATTRIBUTE,
    /** What is said of the code rather than in it: annotations, preprocessor, document types, heads of differences. */
    META,
    /** A line that a difference adds. */
    INSERTED,
    /** A line that a difference removes. */
    DELETED;

    /** Begins the names of all classes of coloured code. */
    public static final String PREFIX = "code-";

    private final String cssClass = PREFIX + name().toLowerCase(Locale.ROOT);

    /** Returns the class of such parts in HTML. */
    public String cssClass() {
        return cssClass;
    }
}
