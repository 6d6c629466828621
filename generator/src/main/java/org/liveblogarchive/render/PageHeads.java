package org.liveblogarchive.render;

import java.util.Collection;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.PageView;

/** Makes what the heads of a live blog's pages are given. */
final class PageHeads {
    private final Archive archive;
    private final LiveBlog liveBlog;
    private final Views views;

    PageHeads(Archive archive, LiveBlog liveBlog, Views views) {
        this.archive = archive;
        this.liveBlog = liveBlog;
        this.views = views;
    }

    PageView of(String kind, String title, String description, PlannedPage page, Collection<String> mediaOrigins) {
        String preview = PreviewPictures.of(page, archive);
        return views.page(
                kind, title, description, "", onTheWeb(page.fileName()), onTheWeb(preview), List.copyOf(mediaOrigins));
    }

    /** Returns what pages say of themselves that show more than one post. */
    String description() {
        return liveBlog.standfirst().isEmpty() ? String.join(" ", liveBlog.summary()) : liveBlog.standfirst();
    }

    /** Returns the address on the web of a file of the live blog; empty without a file or an address of the archive. */
    private String onTheWeb(String fileName) {
        return archive.baseUrl() == null || fileName.isEmpty()
                ? ""
                : archive.baseUrl() + WebAddress.encodePath(liveBlog.slug() + "/" + fileName);
    }
}
