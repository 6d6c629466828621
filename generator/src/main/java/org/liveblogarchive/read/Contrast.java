package org.liveblogarchive.read;

import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.ThemeColour;

/** Warns of colours that cannot be distinguished from their background (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
final class Contrast {
    private static final double OF_TEXT = 4.5;
    private static final double OF_CONTROLS = 3;

    private record Pair(ThemeColour front, ThemeColour back, double least) {}

    private static final Pair[] PAIRS = {
        new Pair(ThemeColour.INK, ThemeColour.PAPER, OF_TEXT),
        new Pair(ThemeColour.INK, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.INK, ThemeColour.ACCENT_WASH, OF_TEXT),
        new Pair(ThemeColour.MUTED, ThemeColour.PAPER, OF_TEXT),
        new Pair(ThemeColour.MUTED, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.ACCENT, ThemeColour.PAPER, OF_TEXT),
        new Pair(ThemeColour.ACCENT, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.ON_ACCENT, ThemeColour.ACCENT, OF_TEXT),
        new Pair(ThemeColour.EDGE, ThemeColour.PAPER, OF_CONTROLS),
        new Pair(ThemeColour.CODE_KEYWORD, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.CODE_STRING, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.CODE_NUMBER, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.CODE_NAME, ThemeColour.WASH, OF_TEXT),
        new Pair(ThemeColour.CODE_DELETED, ThemeColour.WASH, OF_TEXT),
    };

    private Contrast() {}

    /** Reports a warning for each pair of light or of dark colours that is too alike. */
    static void check(Map<ThemeColour, String> light, Map<ThemeColour, String> dark, YamlSource yaml, Position place) {
        for (Pair pair : PAIRS) {
            check("light", pair, light, pair.front().light(), pair.back().light(), yaml, place);
            check("dark", pair, dark, pair.front().dark(), pair.back().dark(), yaml, place);
        }
    }

    private static void check(
            String scheme,
            Pair pair,
            Map<ThemeColour, String> colours,
            String front,
            String back,
            YamlSource yaml,
            Position place) {
        String shown = colours.getOrDefault(pair.front(), front);
        String behind = colours.getOrDefault(pair.back(), back);
        double contrast = contrast(shown, behind);
        if (contrast < pair.least()) {
            yaml.warningAt(
                    place,
                    String.format(
                            Locale.ROOT,
                            "Low contrast of the “%s” colour “%s” %s on “%s” %s: “%.1f”",
                            scheme,
                            pair.front().key(),
                            shown,
                            pair.back().key(),
                            behind,
                            contrast),
                    String.format(Locale.ROOT, "a contrast of at least %.1f (WCAG 2.2)", pair.least()),
                    "Make one of the two lighter or darker.");
        }
    }

    /** Returns the contrast ratio of two colours (WCAG 2.2, contrast ratio). */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
