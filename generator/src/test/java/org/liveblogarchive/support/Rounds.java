package org.liveblogarchive.support;

/** How long tests run that try what comes at random. */
public final class Rounds {
    /** How many times as many rounds are tried before a release, as LIVEBLOG_LONGER says. */
    public static final int LONGER = Integer.parseInt(System.getenv().getOrDefault("LIVEBLOG_LONGER", "1"));

    private Rounds() {}
}
