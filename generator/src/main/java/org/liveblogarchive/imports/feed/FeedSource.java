package org.liveblogarchive.imports.feed;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/** A feed of one live blog in Atom, RSS or JSON Feed, with its archived documents where these lie beside it. */
public final class FeedSource implements Source {
    @Override
    public String name() {
        return "feed";
    }

    @Override
    public String lookedFor() {
        return "Atom, RSS or RDF at the root of XML, or JSON that names a “version” of jsonfeed.org";
    }

    @Override
    public Recognition recognise(SourceFile file) {
        return file.isFolder() ? Recognition.NONE : FeedFormats.recognise(file);
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        var remarks = new CountedRemarks();
        List<FeedDocument> documents = FeedChain.from(file, to.log(), remarks);
        String self = documents.get(0).link(FeedDocument.SELF).orElse("");
        var liveBlog = new FeedLiveBlog(documents, options, to.log(), remarks).read();
        remarks.writeTo(to.log());
        to.liveBlog(liveBlog, MediaBesideFeed.of(file.path(), self));
    }
}
