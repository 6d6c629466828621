package org.liveblogarchive.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.plan.ByLetter;
import org.liveblogarchive.plan.LiveBlogsByTerm.Entry;
import org.liveblogarchive.view.ArchiveLetterPage;
import org.liveblogarchive.view.ArchiveTermsPage;
import org.liveblogarchive.view.LinkView;
import org.liveblogarchive.view.PageView;

/**
 * The lists of all tags and all authors of the archive. Each letter has a list, in which every term has an address that does not
 * depend on whether it has a page of its own.
 */
public final class ArchiveTermLists implements Output {
    /** The folders of both, in which the pages of tags and authors are too. */
    static final List<Served> SERVED = Arrays.stream(Kind.values())
            .map(kind -> Served.page(kind.folder() + "/*", Lifetime.MINUTE))
            .toList();

    private static final String ROOT = "../";

    @Override
    public List<Served> served() {
        return SERVED;
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var files = new ArrayList<ArchiveFile>();
        for (Kind kind : Kind.values()) {
            List<Entry> entries = contents.byTerm().of(kind);
            if (!entries.isEmpty()) {
                SortedMap<String, List<Entry>> letters = ByLetter.of(entries, Entry::term);
                files.add(new TermsFile(
                        kind, letters.values().stream().flatMap(List::stream).toList(), letters));
                letters.keySet().forEach(letter -> files.add(new LetterFile(kind, letter, letters)));
            }
        }
        return files;
    }

    /**
     * The list of the tags or the authors: all, or else those of the most live blogs and the letters.
     *
     * @param kind the kind of terms
     * @param entries the terms in the order of their letters
     * @param letters the same by letter
     */
    private record TermsFile(Kind kind, List<Entry> entries, SortedMap<String, List<Entry>> letters)
            implements ArchiveFile {
        private static final int MOST_USED = 100;

        @Override
        public String path() {
            return ArchivePaths.terms(kind);
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            String title = Letters.title(kind, "", entries, Entry::term, context.messages());
            PageView head = pages.head(kind.folder(), title, "", path(), null);
            boolean many = ByLetter.isMany(entries);
            List<Entry> shown = many
                    ? entries.stream()
                            .sorted(Comparator.comparing((Entry entry) -> -entry.size()))
                            .limit(MOST_USED)
                            .toList()
                    : entries;
            return context.maker()
                    .page(
                            kind.folder() + ".ftlh",
                            new ArchiveTermsPage(
                                    head,
                                    pages.archive(),
                                    many ? links(kind, letters, "") : List.of(),
                                    Views.each(shown, pages::term)));
        }
    }

    /**
     * The list of the tags or the authors of one letter.
     *
     * @param kind the kind of terms
     * @param letter the letter
     * @param letters the terms of all letters
     */
    private record LetterFile(Kind kind, String letter, SortedMap<String, List<Entry>> letters) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.terms(kind, letter);
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, ROOT);
            List<Entry> entries = letters.get(letter);
            String title = Letters.title(kind, letter, entries, Entry::term, context.messages());
            PageView head = pages.head("letter", title, "", path(), null);
            return context.maker()
                    .page(
                            "letter.ftlh",
                            new ArchiveLetterPage(
                                    head,
                                    pages.archive(),
                                    Letters.title(kind, "", entries, Entry::term, context.messages()),
                                    ArchivePaths.INDEX,
                                    links(kind, letters, letter),
                                    Views.each(entries, pages::listed)));
        }
    }

    private static List<LinkView> links(Kind kind, SortedMap<String, List<Entry>> letters, String own) {
        return Letters.links(letters, own, Entry::term, letter -> ArchivePaths.terms(kind, letter));
    }
}
