package org.liveblogarchive.read;

import java.time.ZoneId;
import org.liveblogarchive.model.Correction;

/**
 * A correction as front matter names it.
 *
 * @param date when something was put right
 * @param text what was wrong
 */
record WrittenCorrection(WrittenTime date, String text) {
    private static final Key<WrittenTime> DATE =
            Key.required("date", WrittenTime.DAY_OR_TIME, "When it was put right.");
    private static final Key<String> TEXT = Key.required("text", Values.TEXT, "What was wrong, and what is right.");

    static final Value<WrittenCorrection> VALUE = Values.mapping(
            Vocabulary.of("a correction", DATE, TEXT),
            keys -> keys.has(DATE) && keys.has(TEXT) ? new WrittenCorrection(keys.get(DATE), keys.get(TEXT)) : null);

    Correction in(ZoneId zone, YamlSource yaml) {
        return new Correction(date.in(zone, yaml), text);
    }
}
