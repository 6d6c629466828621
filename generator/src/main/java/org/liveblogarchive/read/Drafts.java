package org.liveblogarchive.read;

/** Whether drafts are published. */
public enum Drafts {
    INCLUDED,
    LEFT_OUT
}
