package org.liveblogarchive.read;

/** Whether drafts are published. */
public enum Drafts {
    INCLUDED,
    LEFT_OUT;

    /** Returns whether a post is left out. */
    boolean leaveOut(boolean isDraft) {
        return isDraft && this == LEFT_OUT;
    }
}
