package org.liveblogarchive.view;

/**
 * HTML that is safe to show unchanged. Templates escape every other text.
 *
 * @param markup the HTML
 */
public record Html(String markup) {}
