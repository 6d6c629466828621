package org.liveblogarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
import org.liveblogarchive.plan.ByLetter;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.view.LiveBlogTermsPage;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.View;

/**
 * The lists of all tags or all authors of a live blog that has more of them than its index shows: one page, or one for each
 * letter if they are very many.
 */
public final class LiveBlogTermLists implements Output {
    /** How many tags and how many authors, those of the most posts, the index of a live blog shows. */
    static final int ON_INDEX = 30;

    @Override
    public List<Served> served() {
        var served = new ArrayList<Served>();
        for (Kind kind : Kind.values()) {
            served.add(Served.page(":folder/" + LiveBlogPaths.terms(kind), Lifetime.MINUTE));
            served.add(Served.page(":folder/" + LiveBlogPaths.terms(kind, "*"), Lifetime.MINUTE));
        }
        return served;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        var pages = new ArrayList<LiveBlogFile>();
        for (Kind kind : Kind.values()) {
            List<PostsByTerm.Entry> entries = contents.terms().of(kind);
            if (entries.size() <= ON_INDEX) {
                continue;
            }
            SortedMap<String, List<PostsByTerm.Entry>> letters = ByLetter.ifMany(entries, PostsByTerm.Entry::term);
            pages.add(new TermList(kind, "", letters.isEmpty() ? entries : List.of(), letters));
            letters.forEach((letter, those) -> pages.add(new TermList(kind, letter, those, letters)));
        }
        return pages;
    }

    /**
     * A list of one kind.
     *
     * @param kind the kind
     * @param letter the letter whose terms it lists, or empty
     * @param entries its terms by name
     * @param letters all terms by letter if each letter has a list, else none
     */
    private record TermList(
            Kind kind,
            String letter,
            List<PostsByTerm.Entry> entries,
            SortedMap<String, List<PostsByTerm.Entry>> letters)
            implements LiveBlogPage {
        @Override
        public String path() {
            return letter.isEmpty() ? LiveBlogPaths.terms(kind) : LiveBlogPaths.terms(kind, letter);
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
            String title = Letters.title(kind, letter, entries, PostsByTerm.Entry::term, context.messages());
            PageView head = pages.heads()
                    .ofList(kind.folder(), title + " – " + context.liveBlog().title(), path(), null);
            return new LiveBlogTermsPage(
                    head,
                    pages.archive(),
                    pages.liveBlog(),
                    title,
                    Letters.links(letters, letter, PostsByTerm.Entry::term, one -> LiveBlogPaths.terms(kind, one)),
                    Views.each(
                            entries,
                            entry -> pages.blogViews().term(entry, entry.posts().size())));
        }
    }
}
