package org.liveblogarchive.read;

import java.util.List;

/** What a value looks like in YAML, as far as an editor can check it while it is written. */
sealed interface SchemaType {
    /** Any text; YAML's numbers and flags are texts too, since what a scalar means depends on its key. */
    SchemaType TEXT = new Text("");

    /** {@code true} or {@code false}. */
    SchemaType FLAG = new Flag();

    /**
     * A text.
     *
     * @param pattern a regular expression of ECMA-262 that it matches, or empty
     */
    record Text(String pattern) implements SchemaType {}

    /** One of some names. */
    record Names(List<String> names) implements SchemaType {}

    /** A flag. */
    record Flag() implements SchemaType {}

    /** A whole number within bounds. */
    record WholeNumber(int least, int most) implements SchemaType {}

    /** A list of values of one shape. */
    record Items(SchemaType item) implements SchemaType {}

    /** A mapping with keys of its own. */
    record Keys(FieldSet vocabulary) implements SchemaType {}

    /** A mapping with keys of its own, or a text that stands for one. */
    record KeysOrText(FieldSet vocabulary) implements SchemaType {}
}
