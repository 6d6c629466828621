package org.liveblogarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.model.Post;
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
import org.liveblogarchive.view.KeyEventsPage;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.View;

/** The pages that list the key events of a live blog with more of them than its index shows, numbered as its own pages are. */
public final class KeyEventPages implements Output {
    /** How many key events, the newest, the index of a live blog shows. */
    static final int ON_INDEX = 30;

    @Override
    public List<Served> served() {
        return List.of(Served.page(":folder/" + LiveBlogPaths.KEY_EVENTS + "*", Lifetime.MINUTE));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        List<Post> posts = contents.liveBlog().posts();
        List<Integer> events = IntStream.range(0, posts.size())
                .filter(post -> posts.get(post).key())
                .boxed()
                .toList();
        var pages = new ArrayList<LiveBlogFile>();
        if (events.size() > ON_INDEX) {
            var pagination = new Pagination(events.size(), contents.archive().pageSize());
            for (int number = 0; number <= pagination.fullPages(); number++) {
                pages.add(new EventsPage(events, number, pagination));
            }
        }
        return pages;
    }

    /**
     * A page of key events.
     *
     * @param events which posts of the live blog are key events, counted from 0
     * @param number the page's number, from 1 for the oldest, or 0 for that of the newest
     * @param pagination the pages of key events
     */
    private record EventsPage(List<Integer> events, int number, Pagination pagination) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.keyEvents(number);
        }

        @Override
        public Turn turn() {
            return Turn.LAST;
        }

        @Override
        public int completedBy() {
            return NEVER; // as it is not known with which post the next page is full
        }

        @Override
        public String template() {
            return "key-events.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) {
            var pages = LiveBlogPages.of(context);
            Range range = pagination.posts(number);
            int older = pagination.older(number);
            String title = context.messages().text("keyEvents");
            String numbered = pages.views().numbered(title, number);
            PageView head = pages.heads()
                    .ofList("key-events", numbered + " – " + context.liveBlog().title(), path(), null);
            return new KeyEventsPage(
                    head,
                    pages.archive(),
                    pages.liveBlog(),
                    number == 0 ? context.messages().counted("posts", events.size()) : "",
                    number,
                    posts(range, context),
                    older == 0 ? "" : LiveBlogPaths.keyEvents(older),
                    number == 0 ? "" : LiveBlogPaths.keyEvents(pagination.newer(number)));
        }

        private List<PostLinkView> posts(Range range, LiveBlogContext context) {
            LiveBlogViews views = LiveBlogPages.of(context).blogViews();
            return views.list(events.subList(range.from(), range.to()));
        }
    }
}
