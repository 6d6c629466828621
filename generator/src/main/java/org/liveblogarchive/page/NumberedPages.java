package org.liveblogarchive.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.view.NumberedLiveBlogPage;
import org.liveblogarchive.view.View;

/** The full pages of live blogs, in which nothing ever changes except the link to the newer page. */
public final class NumberedPages implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.page(Served.ALL, Lifetime.DAY));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        Pagination pagination = contents.pagination();
        return IntStream.rangeClosed(1, pagination.fullPages())
                .<LiveBlogFile>mapToObj(number -> new NumberedPage(number, pagination))
                .toList();
    }

    /** Returns the path of a numbered page, or an empty text for 0. */
    static String pathOrNone(int number) {
        return number == 0 ? "" : LiveBlogPaths.page(number);
    }

    /**
     * A full page.
     *
     * @param number its number, from 1 for the oldest
     * @param pagination the pages of the live blog
     */
    private record NumberedPage(int number, Pagination pagination) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.page(number);
        }

        @Override
        public Turn turn() {
            return new Turn(pagination.page(number).to() - 1);
        }

        @Override
        public int completedBy() {
            return pagination.page(number + 1).to() - 1; // that of the next page, which it links to
        }

        @Override
        public String template() {
            return "page.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) throws IOException {
            var pages = LiveBlogPages.of(context);
            Range posts = pagination.page(number);
            String title =
                    context.messages().filled("pageTitle", context.liveBlog().title(), Integer.toString(number));
            return new NumberedLiveBlogPage(
                    pages.heads()
                            .ofNumberedPage(
                                    title,
                                    path(),
                                    pages.texts().origins(posts),
                                    pages.texts().of(posts)),
                    pages.archive(),
                    pages.liveBlog(),
                    number,
                    pages.posts(posts),
                    number == 1 ? "" : LiveBlogPaths.page(1),
                    pathOrNone(number - 1),
                    number == pagination.fullPages() ? LiveBlogPaths.INDEX : LiveBlogPaths.page(number + 1),
                    LiveBlogPaths.INDEX);
        }
    }
}
