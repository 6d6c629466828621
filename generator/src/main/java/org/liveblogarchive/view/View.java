package org.liveblogarchive.view;

/** What a page shows of one thing: properties that templates read by their names. */
public interface View {
    /** Returns a property, or null if it is missing, or if there is none of that name. */
    Object get(String property);
}
