package org.liveblogarchive.read;

import java.time.ZoneId;
import org.liveblogarchive.model.Correction;

/**
 * A correction as front matter names it.
 *
 * @param date when a mistake was corrected
 * @param text what was wrong
 */
record RawCorrection(RawTime date, String text) {
    private static final Key<RawTime> DATE = Key.required("date", RawTime.DAY_OR_TIME, "When it was corrected.");
    private static final Key<String> TEXT =
            Key.required("text", FieldTypes.PROSE, "What was wrong, and what is right.");

    static final FieldType<RawCorrection> VALUE = FieldTypes.mapping(
            FieldSet.of("a correction", DATE, TEXT),
            keys -> keys.has(DATE) && keys.has(TEXT) ? new RawCorrection(keys.get(DATE), keys.get(TEXT)) : null);

    Correction in(ZoneId zone, YamlSource yaml) {
        return new Correction(date.in(zone, yaml), date.precision() == RawTime.Precision.DAY, text);
    }
}
