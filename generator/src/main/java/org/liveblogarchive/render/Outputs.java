package org.liveblogarchive.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.calendar.Calendars;
import org.liveblogarchive.data.ArchiveData;
import org.liveblogarchive.data.LiveBlogData;
import org.liveblogarchive.data.LiveFile;
import org.liveblogarchive.data.PostsData;
import org.liveblogarchive.data.Schemas;
import org.liveblogarchive.data.TitlesData;
import org.liveblogarchive.embed.EmbedCards;
import org.liveblogarchive.embed.EmbedData;
import org.liveblogarchive.feed.Feeds;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.offline.ServiceWorker;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.page.ArchiveTermLists;
import org.liveblogarchive.page.ArchiveTermPages;
import org.liveblogarchive.page.HomePages;
import org.liveblogarchive.page.IndexPages;
import org.liveblogarchive.page.KeyEventPages;
import org.liveblogarchive.page.LiveBlogTermLists;
import org.liveblogarchive.page.NumberedPages;
import org.liveblogarchive.page.PostPages;
import org.liveblogarchive.page.TermPages;
import org.liveblogarchive.page.YearPages;
import org.liveblogarchive.preview.PreviewPictures;
import org.liveblogarchive.redirect.RedirectPages;
import org.liveblogarchive.search.SearchIndex;
import org.liveblogarchive.sitemap.Sitemaps;

/** All the outputs of an archive, in the order in which their files are made. */
public final class Outputs {
    private static final RedirectPages REDIRECTS = new RedirectPages();

    /** The list that a new output is added to. */
    public static final List<Output> ALL = List.of(
            new PostPages(),
            new EmbedCards(),
            new EmbedData(),
            new PreviewPictures(),
            new NumberedPages(),
            new PostsData(),
            new TitlesData(),
            new LiveBlogData(),
            new IndexPages(),
            new LiveFile(),
            new TermPages(),
            new LiveBlogTermLists(),
            new KeyEventPages(),
            new HomePages(),
            new YearPages(),
            new ArchiveTermLists(),
            new ArchiveTermPages(),
            REDIRECTS,
            new ArchiveData(),
            new Schemas(),
            new Feeds(),
            new Calendars(),
            new SearchIndex(),
            new Sitemaps(),
            new ServiceWorker());

    private Outputs() {}

    /** Returns the outputs that an archive has. */
    static List<Output> of(Archive archive) {
        return ALL.stream().filter(output -> output.isWanted(archive)).toList();
    }

    /** Returns the files of a live blog in the order in which they are made, without the pages at old addresses. */
    public static List<LiveBlogFile> plan(LiveBlogContents contents) {
        var files = new ArrayList<LiveBlogFile>();
        of(contents.archive()).forEach(output -> files.addAll(output.ofLiveBlog(contents)));
        files.sort(Comparator.comparing(LiveBlogFile::turn)); // which leaves files of one turn in the order of outputs
        return files;
    }

    /** Returns the pages at old addresses of a live blog, which stand only where no other file does. */
    public static List<LiveBlogFile> redirects(LiveBlogContents contents) {
        return REDIRECTS.ofLiveBlog(contents);
    }

    /** Returns how hosts serve the files of all outputs. */
    public static List<Served> served() {
        return ALL.stream().flatMap(output -> output.served().stream()).toList();
    }

    /** Returns the files in the archive's own folder in the order in which they are made. */
    static List<ArchiveFile> plan(ArchiveContents contents) {
        return of(contents.archive()).stream()
                .flatMap(output -> output.ofArchive(contents).stream())
                .toList();
    }
}
