package org.liveblogarchive.api;

import java.util.List;

/** Thrown when a build has problems that stop it; nothing has been published then. */
public final class ContentProblemsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problems found;

    ContentProblemsException(Problems found) {
        super(found.toString());
        this.found = found;
    }

    /** {@return the problems of the build, warnings too, by file and place; of a kind with very many only the first 1000} */
    public List<Problem> problems() {
        return found.list();
    }

    /** {@return the problems of the build, warnings too, and how many there are of each kind} */
    public Problems found() {
        return found;
    }
}
