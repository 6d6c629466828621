package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.CardView;
import org.liveblogarchive.render.view.HomePage;
import org.liveblogarchive.render.view.NotFoundPage;
import org.liveblogarchive.render.view.TimeView;
import org.liveblogarchive.render.view.View;

/** Makes the archive's own pages. */
public final class ArchiveRenderer {
    private final Archive archive;
    private final PageMaker pages;
    private final UsedAssets assets;
    private final Views views;

    /** Makes the renderer of an archive, which notes in {@code problems} what is wrong with its templates. */
    public ArchiveRenderer(Archive archive, Theme theme, Problems problems) throws IOException {
        this.archive = archive;
        this.assets = theme.newUse();
        this.views = new Views(theme.words(archive.language(), problems), "");
        this.pages = theme.pages(views.words(), problems);
    }

    /** Makes the home with the live blogs, and the page for addresses that do not exist. */
    public void render(List<LiveBlogSummary> liveBlogs, PageSink sink) throws IOException {
        var cards = liveBlogs.stream()
                .sorted(LiveBlogSummary.NEWEST_FIRST)
                .map(this::card)
                .toList();
        var head = views.page("home", archive.title(), archive.description(), "", List.of());
        render(new PlannedPage.Home(), new HomePage(head, views.archive(archive), cards), sink);
        String base = archive.baseUrl() == null ? "" : archive.baseUrl().getRawPath();
        var notFound = views.page("not-found", views.words().word("notFoundTitle"), "", base, List.of());
        render(new PlannedPage.NotFound(), new NotFoundPage(notFound, views.archive(archive)), sink);
    }

    /** Returns the names of the theme's assets that the pages made so far use. */
    public Set<String> usedAssets() {
        return assets.names();
    }

    private void render(PlannedPage page, View data, PageSink sink) throws IOException {
        ByteBuffer bytes = pages.make(page.template(), data, assets);
        if (bytes != null) {
            sink.accept(page.fileName(), bytes);
        }
    }

    private CardView card(LiveBlogSummary summary) {
        String folder = WebAddress.encodePath(summary.slug()) + "/";
        TimeView start = views.time(summary.first());
        TimeView end = views.time(summary.last());
        return new CardView(
                folder + PlannedPage.INDEX,
                summary.title(),
                summary.standfirst(),
                summary.status() == Status.LIVE,
                views.status(summary.status()),
                start,
                start != null && end != null && start.date().equals(end.date()) ? null : end,
                views.words().counted("posts", summary.postCount()),
                summary.location(),
                views.picture(summary.picture(), folder),
                views.languageIfOther(summary.language()),
                views.directionIfOther(summary.language()));
    }
}
