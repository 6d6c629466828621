package org.liveblogarchive.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.plan.LiveBlogsByTerm.Entry;
import org.liveblogarchive.plan.LiveBlogsByTerm.Use;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.view.ArchiveTermPage;
import org.liveblogarchive.view.AuthorView;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.YearView;

/** The pages that list the live blogs of each tag and each author of the archive, numbered as the pages of live blogs are. */
public final class ArchiveTermPages implements Output {
    private static final String ROOT = "../";

    @Override
    public List<Served> served() {
        return ArchiveTermLists.SERVED;
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var files = new ArrayList<ArchiveFile>();
        for (Kind kind : Kind.values()) {
            for (Entry entry : contents.byTerm().of(kind)) {
                if (entry.hasPage()) {
                    var pagination = new Pagination(
                            entry.uses().size(), contents.archive().pageSize());
                    for (int number = 0; number <= pagination.fullPages(); number++) {
                        files.add(new TermFile(entry, number, pagination));
                    }
                }
            }
        }
        return files;
    }

    /**
     * A page of a term.
     *
     * @param entry the term and its live blogs
     * @param number the page's number, from 1 for the oldest, or 0 for that of the newest live blogs
     * @param pagination the pages of the term
     */
    private record TermFile(Entry entry, int number, Pagination pagination) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.term(entry.term(), number);
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            TaxonomyTerm term = entry.term();
            boolean tag = term.kind() == Kind.TAG;
            String kind = tag ? "archive-tag" : "archive-author";
            String title = context.messages().filled(tag ? "liveBlogsOn" : "liveBlogsBy", term.name());
            PageView head =
                    pages.head(kind, pages.views().numbered(title, number), "", path(), number == 0 ? entry : null);
            Range range = pagination.posts(number);
            int older = pagination.older(number);
            List<Use> shown = new ArrayList<>(entry.uses().subList(range.from(), range.to()));
            if (number == 0) {
                shown.addAll(entry.announced());
            }
            Collections.reverse(shown);
            return context.maker()
                    .page(
                            kind + ".ftlh",
                            new ArchiveTermPage(
                                    head,
                                    pages.archive(),
                                    pages.term(entry),
                                    tag ? null : author(context, pages),
                                    number == 0 ? context.messages().counted("liveBlogs", entry.size()) : "",
                                    number,
                                    number == 0 ? "" : period(shown, pages),
                                    years(pages),
                                    Views.each(shown, use -> pages.card(use, term)),
                                    older == 0 ? "" : address(older),
                                    number == 0 ? "" : address(pagination.newer(number)),
                                    ArchivePaths.INDEX));
        }

        /** Returns the years of live blogs, the newest first: one, or from which to which. */
        private static String period(List<Use> newestFirst, ArchivePages pages) {
            return Stream.of(newestFirst.get(newestFirst.size() - 1), newestFirst.get(0))
                    .map(use -> pages.views().times().year(use.liveBlog().first()))
                    .distinct()
                    .collect(Collectors.joining(" – "));
        }

        /** Returns the years of all live blogs on the page of the newest, if that leads to others. */
        private List<YearView> years(ArchivePages pages) {
            if (number > 0 || pagination.olderThanIndex() == 0) {
                return List.of();
            }
            var newest = new LinkedHashMap<String, Integer>();
            var counts = new HashMap<String, Integer>();
            for (int i = entry.uses().size() - 1; i >= 0; i--) {
                String year = pages.views()
                        .times()
                        .year(entry.uses().get(i).liveBlog().first());
                newest.putIfAbsent(year, i);
                counts.merge(year, 1, Integer::sum);
            }
            return newest.entrySet().stream()
                    .map(year -> new YearView(
                            year.getKey(),
                            address(
                                    year.getValue() < pagination.index().from()
                                            ? year.getValue() / pagination.size() + 1
                                            : 0),
                            counts.get(year.getKey())))
                    .toList();
        }

        /** Returns the address of a page of the term from the others, which are in the same folder. */
        private String address(int page) {
            return WebAddress.encodeName(ArchivePaths.term(entry.term(), page));
        }

        private AuthorView author(ArchiveContext context, ArchivePages pages) {
            TaxonomyTerm term = entry.term();
            var undeclared = new Author("", term.slug(), term.name(), Author.Type.PERSON, "", "", null);
            Author author = context.contents().authors().getOrDefault(term.slug(), undeclared);
            return pages.views().author(author, pages.term(entry).link());
        }
    }
}
