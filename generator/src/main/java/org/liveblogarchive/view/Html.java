package org.liveblogarchive.view;

/**
 * HTML that is safe to show as it is; templates escape every other text.
 *
 * @param markup the HTML
 */
public record Html(String markup) {}
