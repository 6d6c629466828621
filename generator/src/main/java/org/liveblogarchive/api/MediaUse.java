package org.liveblogarchive.api;

import java.util.Set;

/** Hears which files pages show or link to. Called by several threads. */
interface MediaUse {
    /** Hears nothing. */
    MediaUse UNHEARD = new MediaUse() {
        @Override
        public void known(Set<String> paths) {}

        @Override
        public void unknown(String liveBlog) {}
    };

    /** Called for each live blog, and for the archive, with paths from the content folder. */
    void known(Set<String> paths);

    /** Called for a live blog with errors, of which it is not known what its pages would show. */
    void unknown(String liveBlog);
}
