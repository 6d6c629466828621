package org.liveblogarchive.maven;

import org.apache.maven.plugin.logging.Log;

/** Writes the lines of a build to Maven's log. */
record MavenMessages(Log log) implements Messages {
    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }
}
