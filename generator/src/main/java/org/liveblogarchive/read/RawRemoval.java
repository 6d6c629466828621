package org.liveblogarchive.read;

import java.time.ZoneId;
import org.liveblogarchive.model.Removal;

/**
 * That a post was taken down, as its front matter says it.
 *
 * @param date when
 * @param reason why
 */
record RawRemoval(RawTime date, String reason) {
    private static final Key<RawTime> DATE = Key.required("date", RawTime.DAY_OR_TIME, "When it was taken down.");
    private static final Key<String> REASON = Key.required(
            "reason", FieldTypes.PROSE, "Why it was taken down, for readers. Nothing else of the post is published.");

    static final FieldType<RawRemoval> VALUE = FieldTypes.mapping(
            FieldSet.of("a removal", DATE, REASON),
            keys -> keys.has(DATE) && keys.has(REASON) ? new RawRemoval(keys.get(DATE), keys.get(REASON)) : null);

    Removal in(ZoneId zone, YamlSource yaml) {
        return new Removal(date.in(zone, yaml), date.precision() == RawTime.Precision.DAY, reason);
    }
}
