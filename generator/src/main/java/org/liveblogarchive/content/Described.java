package org.liveblogarchive.content;

/** A record that is described by something else than its components, as one of them is no value. */
public interface Described {
    /** Returns what the record is known by, the same in every build. */
    Object description();
}
