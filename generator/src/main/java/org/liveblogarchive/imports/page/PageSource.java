package org.liveblogarchive.imports.page;

import java.io.IOException;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/** A web page that was saved by a browser or an archive of the web. */
public final class PageSource implements Source {
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|section|main|script)\\b.*");

    @Override
    public String name() {
        return "saved web page";
    }

    @Override
    public String lookedFor() {
        return "HTML, alone, in a folder, in MHTML, WARC or WACZ, with “LiveBlogPosting” (schema.org) as JSON-LD or microdata, or"
                + " with two or more similar elements with a <time datetime> in each";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        if (file.isFolder()) {
            return PageFiles.indexIn(file.path()) == null ? Recognition.NONE : Recognition.LIKELY;
        }
        if (PageFiles.kindOf(file) != PageFiles.Kind.HTML) {
            return Recognition.CERTAIN;
        }
        String head = file.head();
        return HTML.matcher(head).matches()
                ? head.contains("LiveBlogPosting") ? Recognition.CERTAIN : Recognition.LIKELY
                : Recognition.NONE;
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        var found = new Found(options, to);
        PageFiles.read(file, found, to.log());
        if (!found.any) {
            throw new UnreadableSourceException(
                    file.place(), "No live blog in “" + found.pages + "” pages", lookedFor(), "Save the page again.");
        }
    }

    /** Reads one page after the other. */
    private static final class Found implements PageFiles.Reader {
        private final ReadOptions options;
        private final ImportSink to;
        private boolean any;
        private int pages;

        Found(ReadOptions options, ImportSink to) {
            this.options = options;
            this.to = to;
        }

        @Override
        public void read(SavedPage page) throws IOException, UnreadableSourceException {
            pages++;
            any |= new PageReader(page, options, to).read();
        }
    }
}
