package org.liveblogarchive.redirect;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.page.Views;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.theme.Messages;
import org.liveblogarchive.view.RedirectPage;
import org.liveblogarchive.view.View;

/** The pages at old addresses. */
public final class RedirectPages implements Output {
    private static final String TEMPLATE = "redirect.ftlh";

    @Override
    public List<Served> served() {
        return List.of(Served.page(Served.ALL, Lifetime.DAY));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        String folder = contents.liveBlog().slug() + "/";
        return contents.redirects().stream()
                .<LiveBlogFile>map(redirect -> new InLiveBlog(redirect.from().substring(folder.length()), redirect))
                .toList();
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return contents.redirects().stream().<ArchiveFile>map(InArchive::new).toList();
    }

    private static RedirectPage view(Redirect redirect, Archive archive, Messages messages) {
        String root =
                "../".repeat((int) redirect.from().chars().filter(c -> c == '/').count());
        var views = new Views(messages, root);
        String to = WebAddress.encodePath(redirect.to());
        String url =
                archive.baseUrl() == null ? "" : archive.baseUrl().resolve(to).toString();
        return new RedirectPage(
                views.head("redirect", messages.text("moved"), "", url, List.of()), views.archive(archive), root + to);
    }

    /**
     * The page at an old address in the folder of its live blog.
     *
     * @param path the path of the page in that folder
     * @param redirect the old address and the present one, as paths in the archive
     */
    private record InLiveBlog(String path, Redirect redirect) implements LiveBlogPage {
        @Override
        public Turn turn() {
            return Turn.LAST;
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public String template() {
            return TEMPLATE;
        }

        @Override
        public View view(LiveBlogContext context) {
            return RedirectPages.view(redirect, context.archive(), context.messages());
        }
    }

    /**
     * The page at an old address outside the folder of its live blog.
     *
     * @param redirect the old address and the present one, as paths in the archive
     */
    private record InArchive(Redirect redirect) implements ArchiveFile {
        @Override
        public String path() {
            return redirect.from();
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            return context.maker().page(TEMPLATE, view(redirect, context.archive(), context.messages()));
        }
    }
}
