package org.liveblogarchive.theme;

import java.util.List;
import java.util.Locale;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.ThemeSettings;
import org.liveblogarchive.view.HeadEntryView;
import org.liveblogarchive.view.LinkView;
import org.liveblogarchive.view.PictureView;
import org.liveblogarchive.view.ThemeView;

/** Makes the view of a theme's settings. */
final class ThemeViews {
    private ThemeViews() {}

    static ThemeView of(ThemeSettings settings) {
        List<LinkView> links = settings.links().stream()
                .map(link -> new LinkView(link.title(), link.link(), link.source()))
                .toList();
        List<HeadEntryView> head = settings.head().stream()
                .map(entry ->
                        new HeadEntryView(entry.kind().name().toLowerCase(Locale.ROOT), entry.name(), entry.value()))
                .toList();
        return new ThemeView(
                ThemeStyle.isNeeded(settings),
                logo(settings.logo()),
                links,
                settings.footer(),
                head,
                settings.styles(),
                settings.scripts());
    }

    private static PictureView logo(Picture logo) {
        return logo == null
                ? null
                : new PictureView(
                        logo.source(),
                        logo.alt(),
                        "",
                        "",
                        logo.size().width(),
                        logo.size().height());
    }
}
