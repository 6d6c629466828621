package org.liveblogarchive.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.LiveBlogsByTerm.Entry;
import org.liveblogarchive.view.ArchiveTermPage;
import org.liveblogarchive.view.ArchiveTermsPage;
import org.liveblogarchive.view.AuthorView;
import org.liveblogarchive.view.CardView;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.TermView;

/** The lists of the archive's tags and authors, and of the live blogs that have each of them. */
public final class ArchiveTermPages implements Output {
    private static final String ROOT = "../";

    @Override
    public List<Served> served() {
        var served = new ArrayList<Served>();
        for (Kind kind : Kind.values()) {
            served.add(Served.page(kind.folder() + "/*", Lifetime.MINUTE));
        }
        return served;
    }

    @Override
    public boolean isWanted(Archive archive) {
        return true;
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var files = new ArrayList<ArchiveFile>();
        for (Kind kind : Kind.values()) {
            List<Entry> entries = contents.byTerm().of(kind);
            if (!entries.isEmpty()) {
                files.add(new TermsFile(kind, entries));
            }
            entries.forEach(entry -> files.add(new TermFile(entry)));
        }
        return files;
    }

    /**
     * The list of all the tags or all the authors.
     *
     * @param kind the kind of terms
     * @param entries the terms
     */
    private record TermsFile(Kind kind, List<Entry> entries) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.terms(kind);
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            String title = context.messages().text(kind == Kind.TAG ? "tags" : "authors");
            PageView head = pages.head(kind.folder(), title, "", path(), null);
            List<TermView> terms = Views.each(entries, entry -> pages.views().term(entry.term()));
            return context.maker().page(kind.folder() + ".ftlh", new ArchiveTermsPage(head, pages.archive(), terms));
        }
    }

    /**
     * The list of the live blogs that have a tag or an author.
     *
     * @param entry the term and its live blogs
     */
    private record TermFile(Entry entry) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.term(entry.term());
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            TaxonomyTerm term = entry.term();
            boolean tag = term.kind() == Kind.TAG;
            String title = context.messages().filled(tag ? "liveBlogsOn" : "liveBlogsBy", term.name());
            String kind = tag ? "archive-tag" : "archive-author";
            PageView head = pages.head(kind, title, "", path(), entry.posts().isEmpty() ? null : entry);
            TermView shown = pages.views().term(term);
            AuthorView author = tag ? null : author(context, pages, shown.link());
            String posts = LiveBlogPaths.term(term, 0);
            List<CardView> cards = Views.each(
                    entry.liveBlogs(),
                    blog -> pages.card(blog, null, "", entry.posts().containsKey(blog.slug()) ? posts : ""));
            return context.maker()
                    .page(
                            kind + ".ftlh",
                            new ArchiveTermPage(head, pages.archive(), shown, author, cards, ArchivePaths.INDEX));
        }

        private AuthorView author(ArchiveContext context, ArchivePages pages, String page) {
            TaxonomyTerm term = entry.term();
            var undeclared = new Author("", term.slug(), term.name(), Author.Type.PERSON, "", "", null);
            Author author = context.contents().authors().getOrDefault(term.slug(), undeclared);
            return pages.views().author(author, page);
        }
    }
}
