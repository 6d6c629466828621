package org.liveblogarchive.maven;

import org.apache.maven.plugin.logging.Log;

/** Says the lines of a build in Maven's log. */
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
