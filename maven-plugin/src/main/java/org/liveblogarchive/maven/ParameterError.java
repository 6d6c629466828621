package org.liveblogarchive.maven;

/** What is wrong with a parameter, and where to fix it. */
final class ParameterError {
    private ParameterError() {}

    /** Returns a message with a hint on where to set the parameter, whose name is the first word of the message. */
    static String explain(IllegalArgumentException e) {
        return explain(e, "");
    }

    /** Returns such a message for a parameter whose property has a prefix, such as {@code import.} */
    static String explain(IllegalArgumentException e, String prefix) {
        String message = e.getMessage();
        String end = message.endsWith("?") || message.endsWith(".") ? " " : ". ";
        return message + end + "Set it in the plugin's configuration, or with -Dliveblog." + prefix
                + message.substring(0, message.indexOf(' ')) + ".";
    }
}
