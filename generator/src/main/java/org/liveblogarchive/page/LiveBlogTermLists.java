package org.liveblogarchive.page;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.view.LiveBlogTermsPage;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.View;

/** The lists of all tags or all authors of a live blog that has more of them than its index shows. */
public final class LiveBlogTermLists implements Output {
    /** How many tags and how many authors, those of the most posts, the index of a live blog shows. */
    static final int ON_INDEX = 30;

    @Override
    public List<Served> served() {
        var served = new ArrayList<Served>();
        for (Kind kind : Kind.values()) {
            served.add(Served.page(":folder/" + LiveBlogPaths.terms(kind), Lifetime.MINUTE));
        }
        return served;
    }

    @Override
    public boolean isWanted(Archive archive) {
        return true;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        var pages = new ArrayList<LiveBlogFile>();
        for (Kind kind : Kind.values()) {
            List<PostsByTerm.Entry> entries = PostsByTerm.of(contents.liveBlog(), kind);
            if (entries.size() > ON_INDEX) {
                pages.add(new TermList(kind, entries));
            }
        }
        return pages;
    }

    /**
     * The list of one kind.
     *
     * @param kind the kind
     * @param entries its terms by name
     */
    private record TermList(Kind kind, List<PostsByTerm.Entry> entries) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.terms(kind);
        }

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
            return "live-blog-terms.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) {
            var pages = LiveBlogPages.of(context);
            String title = context.messages().text(kind == Kind.TAG ? "tags" : "authors");
            PageView head = pages.heads()
                    .ofList(kind.folder(), title + " – " + context.liveBlog().title(), path(), null);
            return new LiveBlogTermsPage(
                    head,
                    pages.archive(),
                    pages.liveBlog(),
                    title,
                    Views.each(
                            entries,
                            entry -> pages.blogViews()
                                    .term(entry.term(), entry.posts().size())));
        }
    }
}
