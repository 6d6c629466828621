package org.liveblogarchive.content;

/** Words a number of things: “1 post”, “2 posts”. */
public final class Amount {
    private Amount() {}

    /** Returns a number with its thing, whose plural ends in “s”. */
    public static String of(long number, String thing) {
        return of(number, thing, thing + "s");
    }

    /** Returns a number with its thing, in the singular or the plural. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
