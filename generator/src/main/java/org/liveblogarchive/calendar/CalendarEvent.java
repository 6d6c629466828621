package org.liveblogarchive.calendar;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * An event of a calendar (RFC 5545, 3.6.1).
 *
 * @param id what it is known by for ever, a tag: URI (RFC 4151)
 * @param url the address of its live blog
 * @param title its name
 * @param description a paragraph on it, or empty
 * @param location where it takes place, or empty
 * @param start when it begins
 * @param end when it ends, or null if that is not known; left out if it is not after the start
 * @param categories what it is about
 */
record CalendarEvent(
        String id,
        String url,
        String title,
        String description,
        String location,
        ZonedDateTime start,
        ZonedDateTime end,
        List<String> categories) {}
