package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.liveblogarchive.support.SampleArchive;

/** A reader of the sample archive, which a host serves below a path. */
abstract class SampleInBrowser extends ServedPages {
    static final String SUMMIT = SampleArchive.SUMMIT + "/index.html";
    static final String ELECTION = "nordhavn-election-night/index.html";

    @BeforeAll
    void start() throws IOException {
        reader = new Reader();
        host = new SiteServer(SampleArchive.folder(), "/archive/");
        reader.watches(host);
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
