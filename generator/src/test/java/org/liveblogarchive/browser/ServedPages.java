package org.liveblogarchive.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A reader of pages that one host serves, for all tests of a class, which says what is served. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServedPages {
    SiteServer host;
    Reader reader;

    @AfterAll
    void end() {
        if (reader != null) {
            reader.close();
        }
        if (host != null) {
            host.close();
        }
    }
}
