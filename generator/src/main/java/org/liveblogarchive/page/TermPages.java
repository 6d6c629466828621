package org.liveblogarchive.page;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.view.LiveBlogTermPage;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.View;

/**
 * The pages that list the posts of each tag and each author of several posts of a live blog, numbered as its own pages are.
 */
public final class TermPages implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.page(":folder/tag-*", Lifetime.MINUTE), Served.page(":folder/author-*", Lifetime.MINUTE));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        var pages = new ArrayList<LiveBlogFile>();
        for (PostsByTerm.Entry entry : contents.terms().all()) {
            if (!entry.hasPages()) {
                continue;
            }
            var pagination =
                    new Pagination(entry.posts().size(), contents.archive().pageSize());
            for (int number = 1; number <= pagination.fullPages(); number++) {
                pages.add(new TermPage(entry, number, pagination));
            }
            pages.add(new TermPage(entry, 0, pagination));
        }
        return pages;
    }

    /**
     * A page of a term.
     *
     * @param entry the term and its posts
     * @param number the page's number, from 1 for the oldest, or 0 for that of the newest posts
     * @param pagination the pages of the term
     */
    private record TermPage(PostsByTerm.Entry entry, int number, Pagination pagination) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.term(entry.term(), number);
        }

        @Override
        public Turn turn() {
            return Turn.LAST;
        }

        @Override
        public int completedBy() {
            return NEVER; // as it is not known with which post the next page of a term is full
        }

        @Override
        public String template() {
            return entry.term().kind() == Kind.TAG ? "tag.ftlh" : "author.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) {
            var pages = LiveBlogPages.of(context);
            LiveBlogViews views = pages.blogViews();
            LiveBlog liveBlog = context.liveBlog();
            TaxonomyTerm term = entry.term();
            boolean tag = term.kind() == Kind.TAG;
            PageView head = pages.heads()
                    .ofList(tag ? "tag" : "author", title(pages.views()) + " – " + liveBlog.title(), path(), term);
            Range range = pagination.posts(number);
            int older = pagination.older(number);
            Author author =
                    tag ? null : author(liveBlog.posts().get(entry.posts().get(range.from())));
            return new LiveBlogTermPage(
                    head,
                    pages.archive(),
                    pages.liveBlog(),
                    views.term(entry, 0),
                    tag ? null : pages.views().author(author, address(0)),
                    number == 0
                            ? context.messages().counted("posts", entry.posts().size())
                            : "",
                    number,
                    views.list(entry.posts().subList(range.from(), range.to())),
                    older == 0 ? "" : address(older),
                    number == 0 ? "" : address(pagination.newer(number)),
                    LiveBlogPages.ROOT + WebAddress.encodePath(ArchivePaths.term(term, 0)));
        }

        private String title(Views views) {
            TaxonomyTerm term = entry.term();
            String title = views.messages().filled(term.kind() == Kind.TAG ? "tagTitle" : "authorTitle", term.name());
            return views.numbered(title, number);
        }

        private String address(int page) {
            return WebAddress.encodePath(LiveBlogPaths.term(entry.term(), page));
        }

        private Author author(Post post) {
            return post.authors().stream()
                    .filter(author -> author.slug().equals(entry.term().slug()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
