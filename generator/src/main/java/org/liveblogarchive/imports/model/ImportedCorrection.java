package org.liveblogarchive.imports.model;

import java.time.ZonedDateTime;

/**
 * A mistake that was corrected.
 *
 * @param date when
 * @param text what was wrong, and what is right
 */
public record ImportedCorrection(ZonedDateTime date, String text) {}
