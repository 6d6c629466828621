package org.liveblogarchive.imports.model;

import java.util.ArrayList;
import java.util.List;

/** Collects what whoever imports should know. */
public final class ImportLog {
    /** Of a million remarks nobody reads more. */
    private static final int MOST = 10_000;

    private final List<ImportRemark> remarks = new ArrayList<>();
    private final List<DroppedPost> dropped = new ArrayList<>();
    private int others;

    /**
     * A post that the source has, and the archive will not have.
     *
     * @param place where the source has it
     * @param id what the source calls it
     * @param why why it is left out
     */
    public record DroppedPost(ImportPlace place, String id, String why) {}

    public void add(ImportRemark remark) {
        if (remarks.size() < MOST) {
            remarks.add(remark);
        } else {
            others++;
        }
    }

    /** Notes that a post is left out. */
    public void drop(ImportPlace place, String id, String why) {
        dropped.add(new DroppedPost(place, id, why));
    }

    public List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }

    public List<DroppedPost> dropped() {
        return List.copyOf(dropped);
    }

    /** Returns how many remarks there were that are not in the list. */
    public int others() {
        return others;
    }
}
