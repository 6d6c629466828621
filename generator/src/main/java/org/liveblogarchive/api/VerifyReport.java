package org.liveblogarchive.api;

import java.util.List;

/**
 * What a check of an archive against its manifests found. Paths are relative to the archive's folder, with {@code /} between
 * their parts.
 *
 * @param files how many files the manifests name, themselves too
 * @param missing the files that are not there
 * @param changed the files that have other bytes than when they were published
 * @param extra the files that no manifest names
 */
public record VerifyReport(int files, List<String> missing, List<String> changed, List<String> extra) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param files how many files the manifests name, themselves too
     * @param missing the files that are not there
     * @param changed the files that have other bytes than when they were published
     * @param extra the files that no manifest names
     */
    public VerifyReport {
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
        extra = List.copyOf(extra);
    }

    /** {@return whether every file is there as it was published, whatever else is} */
    public boolean isWhole() {
        return missing.isEmpty() && changed.isEmpty();
    }
}
