package org.liveblogarchive.model;

import java.time.ZonedDateTime;

/**
 * A mistake in a post that was corrected.
 *
 * @param date when it was corrected
 * @param dayOnly whether only the day is known, so that its time of day is midnight
 * @param text what was wrong, in a sentence
 */
public record Correction(ZonedDateTime date, boolean dayOnly, String text) {}
