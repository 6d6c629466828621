package org.liveblogarchive.render;

import java.util.List;
import java.util.Locale;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.ThemeSettings;
import org.liveblogarchive.render.view.HeadEntryView;
import org.liveblogarchive.render.view.LinkView;
import org.liveblogarchive.render.view.PictureView;
import org.liveblogarchive.render.view.ThemeView;

/** Makes the view of a theme's settings. */
final class ThemeViews {
    private ThemeViews() {}

    static ThemeView of(ThemeSettings settings) {
        List<LinkView> links =
                Views.each(settings.links(), link -> new LinkView(link.title(), link.link(), link.source()));
        List<HeadEntryView> head = Views.each(
                settings.head(),
                entry -> new HeadEntryView(entry.kind().name().toLowerCase(Locale.ROOT), entry.name(), entry.value()));
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
