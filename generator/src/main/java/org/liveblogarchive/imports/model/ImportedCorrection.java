package org.liveblogarchive.imports.model;

import java.time.ZonedDateTime;

/**
 * Something that was put right.
 *
 * @param date when
 * @param text what was wrong, and what is right
 */
public record ImportedCorrection(ZonedDateTime date, String text) {}
