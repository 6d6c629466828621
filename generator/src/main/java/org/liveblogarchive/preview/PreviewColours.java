package org.liveblogarchive.preview;

import java.awt.Color;

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
    static Color of(String colour) {
        return Color.decode(colour);
    }
}
