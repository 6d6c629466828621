package org.liveblogarchive.view;

import java.util.List;

/**
 * The choices of {@code theme.yaml}, as the variable {@code theme} of every template.
 *
 * @param settings whether it has colours or fonts of its own, which are in the asset settings.css
 * @param logo the picture in place of the archive's title, its source the name of an asset; missing if there is none
 * @param links links shown on every page after those of the archive
 * @param footer a line for the foot of every page, or empty
 * @param head entries for the head of every page
 * @param styles names of assets that every page loads as style sheets
 * @param scripts names of assets that every page loads as scripts
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
