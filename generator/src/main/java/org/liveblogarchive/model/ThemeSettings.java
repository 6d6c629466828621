package org.liveblogarchive.model;

import java.util.List;
import java.util.Map;

/**
 * The choices of a project's own theme that need no template, from {@code theme.yaml} in its folder.
 *
 * @param light its light colours, as {@code #rrggbb}, as far as they differ from the default theme's
 * @param dark its dark colours, likewise
 * @param fonts lists of font families by the name of their style property, such as {@code serif}
 * @param logo the picture in place of the archive's title, its source a name among the theme's assets, or null
 * @param links links shown on every page after those of the archive
 * @param footer a line for the foot of every page, or empty
 * @param head entries for the head of every page
 * @param styles names of style sheets among the theme's assets that every page loads
 * @param scripts names of scripts among the theme's assets that every page loads
 */
public record ThemeSettings(
        Map<ThemeColour, String> light,
        Map<ThemeColour, String> dark,
        Map<String, String> fonts,
        Picture logo,
        List<RelatedLink> links,
        String footer,
        List<HeadEntry> head,
        List<String> styles,
        List<String> scripts) {
    /** The settings of the default theme. */
    public static final ThemeSettings DEFAULT =
            new ThemeSettings(Map.of(), Map.of(), Map.of(), null, List.of(), "", List.of(), List.of(), List.of());

    public ThemeSettings {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
        fonts = Map.copyOf(fonts);
        links = List.copyOf(links);
        head = List.copyOf(head);
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    /** What an entry of a page's head is. */
    public enum HeadKind {
        NAME,
        PROPERTY,
        REL
    }

    /**
     * An entry of a page's head: metadata, or a link that loads nothing.
     *
     * @param kind whether {@code name} is that of a metadata name, of a property, or of a link's relation
     * @param name such as {@code theme-color}, {@code fb:app_id} or {@code me}
     * @param value its content, or the address that it leads to
     */
    public record HeadEntry(HeadKind kind, String name, String value) {}
}
