package org.liveblogarchive.browser;

/** Whether tests that take long look at every page that could differ, or at one of each kind. */
final class EveryPage {
    private EveryPage() {}

    /** Returns whether LIVEBLOG_PAGES is {@code all}, as before a release. */
    static boolean isWanted() {
        return "all".equals(System.getenv("LIVEBLOG_PAGES"));
    }
}
