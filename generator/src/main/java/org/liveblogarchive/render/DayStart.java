package org.liveblogarchive.render;

/** Whether a post is the first of its day on a page, so that the day stands above it. */
enum DayStart {
    SHOWN,
    HIDDEN
}
