package org.liveblogarchive.read;

import java.util.List;

/** What a value looks like in YAML, as far as an editor can check it while it is written. */
sealed interface Shape {
    /** Any text; YAML's numbers and flags are texts too, since what a scalar means depends on its key. */
    Shape TEXT = new Text("");

    /** {@code true} or {@code false}. */
    Shape FLAG = new Flag();

    /**
     * A text.
     *
     * @param pattern a regular expression of ECMA-262 that it matches, or empty
     */
    record Text(String pattern) implements Shape {}

    /** One of some names. */
    record Names(List<String> names) implements Shape {}

    /** A flag. */
    record Flag() implements Shape {}

    /** A whole number within bounds. */
    record WholeNumber(int least, int most) implements Shape {}

    /** A list of values of one shape. */
    record Items(Shape item) implements Shape {}

    /** A mapping with keys of its own. */
    record Keys(Vocabulary vocabulary) implements Shape {}

    /** A mapping with keys of its own, or a text that stands for one. */
    record KeysOrText(Vocabulary vocabulary) implements Shape {}
}
