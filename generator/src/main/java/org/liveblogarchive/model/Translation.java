package org.liveblogarchive.model;

import java.util.Locale;
import org.liveblogarchive.content.Position;

/**
 * The same live blog in another language.
 *
 * @param language its language
 * @param link its address as it was written: absolute, or the folder of a live blog
 * @param position where it stands in its file
 */
public record Translation(Locale language, String link, Position position) {}
