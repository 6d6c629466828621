package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.liveblogarchive.support.SampleArchive;

/** A reader of the sample archive, which a host serves below a path. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SampleInBrowser {
    static final String SUMMIT = SampleArchive.SUMMIT + "/index.html";
    static final String ELECTION = "nordhavn-election-night/index.html";

    SiteServer host;
    Reader reader;

    @BeforeAll
    void start() throws IOException {
        reader = new Reader();
        host = new SiteServer(SampleArchive.folder(), "/archive/");
        reader.watches(host);
    }

    @AfterAll
    void end() {
        if (reader != null) {
            reader.close();
        }
        if (host != null) {
            host.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(reader.complaints()).isEmpty();
    }

    /** Opens a page, and waits until its scripts have added what they add. */
    void openWithScripts(String page, int width) {
        reader.open(host.address(page), width);
        reader.loadModules();
    }
}
