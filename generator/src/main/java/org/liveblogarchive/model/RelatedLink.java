package org.liveblogarchive.model;

import org.liveblogarchive.content.Position;

/**
 * A story elsewhere.
 *
 * @param title its title
 * @param link its address as it was written: absolute, or the Markdown file of a post; empty if it no longer has one
 * @param source who published it, or empty
 * @param position where it stands in its file
 */
public record RelatedLink(String title, String link, String source, Position position) {}
