package org.liveblogarchive.preview;

import java.awt.Color;
import org.liveblogarchive.model.ThemeColour;
import org.liveblogarchive.model.ThemeSettings;

/**
 * The colours of preview pictures, each as {@code #rrggbb}.
 *
 * @param paper the background
 * @param ink the headline
 * @param muted the name of the archive and the status of what has ended
 * @param accent the edge, and the background of the status of what is live
 * @param onAccent the status of what is live
 */
public record PreviewColours(String paper, String ink, String muted, String accent, String onAccent) {
    /** Returns those of a theme, in which previews look as its light pages do. */
    static PreviewColours of(ThemeSettings settings) {
        return new PreviewColours(
                light(ThemeColour.PAPER, settings),
                light(ThemeColour.INK, settings),
                light(ThemeColour.MUTED, settings),
                light(ThemeColour.ACCENT, settings),
                light(ThemeColour.ON_ACCENT, settings));
    }

    private static String light(ThemeColour colour, ThemeSettings settings) {
        return settings.light().getOrDefault(colour, colour.light());
    }

    static Color of(String colour) {
        return Color.decode(colour);
    }
}
