package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.model.ThemeColour;
import org.liveblogarchive.model.ThemeSettings;

/** Writes the colours and fonts of {@code theme.yaml} as a style sheet, since no page may have styles of its own. */
final class ThemeStyle {
    /** The name of the style sheet among the theme's assets. */
    static final String NAME = "settings.css";

    private ThemeStyle() {}

    static boolean isNeeded(ThemeSettings settings) {
        return !settings.light().isEmpty()
                || !settings.dark().isEmpty()
                || !settings.fonts().isEmpty();
    }

    /** Returns the style sheet; its rules are those of theme.css for the same colours. */
    static byte[] css(ThemeSettings settings) {
        var css = new StringBuilder(":root {\n");
        addColours(settings.light(), css);
        new TreeMap<>(settings.fonts())
                .forEach((name, families) -> css.append("  --")
                        .append(name)
                        .append(": ")
                        .append(families)
                        .append(";\n"));
        css.append("}\n");
        if (!settings.dark().isEmpty() || !settings.light().isEmpty()) {
            var dark = new StringBuilder();
            addColours(darkened(settings), dark);
            css.append("@media screen and (prefers-color-scheme: dark) {\n:root:not([data-colours=\"light\"]) {\n")
                    .append(dark)
                    .append("}\n}\n@media screen {\n:root[data-colours=\"dark\"] {\n")
                    .append(dark)
                    .append("}\n}\n");
        }
        return css.toString().getBytes(UTF_8);
    }

    /** Returns the dark colours; one that is set for light pages only has its default here. */
    private static Map<ThemeColour, String> darkened(ThemeSettings settings) {
        var dark = new TreeMap<ThemeColour, String>();
        settings.light().keySet().forEach(colour -> dark.put(colour, colour.dark()));
        dark.putAll(settings.dark());
        return dark;
    }

    private static void addColours(Map<ThemeColour, String> colours, StringBuilder css) {
        new TreeMap<>(colours)
                .forEach((colour, value) -> css.append("  --")
                        .append(colour.property())
                        .append(": ")
                        .append(value)
                        .append(";\n"));
    }
}
