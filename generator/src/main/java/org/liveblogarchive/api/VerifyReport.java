package org.liveblogarchive.api;

import java.util.List;

/**
 * What a check of an archive against its manifests found. Paths are relative to the archive's folder, with {@code /} between
 * their parts.
 *
 * @param files how many files were checked, manifests and records of ownership too
 * @param missing the files that are missing
 * @param changed the files that have other bytes than when they were published
 * @param extra the files that no manifest names, as far as that was checked
 */
public record VerifyReport(int files, List<String> missing, List<String> changed, List<String> extra) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param files how many files were checked, manifests and records of ownership too
     * @param missing the files that are missing
     * @param changed the files that have other bytes than when they were published
     * @param extra the files that no manifest names, as far as that was checked
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
