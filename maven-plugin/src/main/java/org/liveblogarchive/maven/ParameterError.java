package org.liveblogarchive.maven;

/** What is wrong with a parameter, and where to fix it. */
final class ParameterError {
    private ParameterError() {}

    /** Messages on settings begin with the name of the setting, which is that of the parameter too. */
    static String explain(IllegalArgumentException e) {
        String message = e.getMessage();
        String end = message.endsWith("?") || message.endsWith(".") ? " " : ". ";
        return message + end + "Set it in the plugin's configuration, or with -Dliveblog."
                + message.substring(0, message.indexOf(' ')) + ".";
    }
}
