package org.liveblogarchive.model;

import java.time.ZonedDateTime;

/**
 * That a post was taken down. It keeps its place, its address and its number; nothing else of it is published.
 *
 * @param date when, in the live blog's zone
 * @param dayOnly whether only the day is known, so that its time of day is midnight and is not shown
 * @param reason why, for readers
 */
public record Removal(ZonedDateTime date, boolean dayOnly, String reason) {}
