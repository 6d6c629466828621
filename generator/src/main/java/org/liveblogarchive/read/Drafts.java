package org.liveblogarchive.read;

/** Whether drafts are published. */
public enum Drafts {
    LEFT_OUT,
    INCLUDED
}
