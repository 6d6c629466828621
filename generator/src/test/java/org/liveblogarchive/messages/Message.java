package org.liveblogarchive.messages;

/**
 * A text that the program shows to users, as a template.
 *
 * @param part the package of the program that makes it
 * @param made the method or the class that it is passed to
 * @param found what is wrong; of a text without parts, all of it
 * @param expected what was expected instead, or empty
 * @param fix how to fix it, or empty
 */
record Message(String part, String made, String found, String expected, String fix) {
    boolean hasParts() {
        return !expected.isEmpty();
    }

    /** Returns whether nothing is known of the message, as it was made elsewhere. */
    boolean isPassedOn() {
        return (found + expected + fix).equals(Template.FILLED_IN.repeat(3));
    }

    /** Returns the message as it stands in the list of all. */
    String listed() {
        String only = made + ": " + found.strip().replace("\n", "\\n");
        return hasParts() ? only + "\n    " + expected + "\n    " + fix : only;
    }
}
