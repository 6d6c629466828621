package org.liveblogarchive.maven;

/** Takes the messages of a build, in the JVM of Maven or in one of its own. */
interface Messages {
    void info(String line);

    void warn(String line);

    void error(String line);
}
