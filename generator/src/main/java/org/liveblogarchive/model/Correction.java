package org.liveblogarchive.model;

import java.time.ZonedDateTime;

/**
 * What was wrong in a post and has been put right.
 *
 * @param date when it was put right
 * @param dayOnly whether only the day is known, so that its time of day is midnight
 * @param text what was wrong, in a sentence
 */
public record Correction(ZonedDateTime date, boolean dayOnly, String text) {}
