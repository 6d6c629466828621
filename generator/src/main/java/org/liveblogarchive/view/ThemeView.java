package org.liveblogarchive.view;

import java.util.List;

/**
 * The settings of {@code theme.yaml}, as the variable {@code theme} of every template.
 *
 * @param settings whether the theme sets colours or fonts, which are in the asset {@code settings.css}
 * @param logo the picture in place of the archive's title; missing if there is none. Its source is the name of an asset
 * @param links the links for every page, after those of the archive
 * @param footer a line for the foot of every page, or empty
 * @param head the entries for the head of every page
 * @param styles the names of assets that every page loads as style sheets
 * @param scripts the names of assets that every page loads as scripts
 */
public record ThemeView(
        boolean settings,
        PictureView logo,
        List<LinkView> links,
        String footer,
        List<HeadEntryView> head,
        List<String> styles,
        List<String> scripts)
        implements View {
    public ThemeView {
        links = List.copyOf(links);
        head = List.copyOf(head);
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "settings" -> settings;
            case "logo" -> logo;
            case "links" -> links;
            case "footer" -> footer;
            case "head" -> head;
            case "styles" -> styles;
            case "scripts" -> scripts;
            default -> null;
        };
    }
}
