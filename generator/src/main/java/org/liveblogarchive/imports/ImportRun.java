package org.liveblogarchive.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.imports.data.PublishedDataSource;
import org.liveblogarchive.imports.feed.FeedSource;
import org.liveblogarchive.imports.folder.MarkdownFolderSource;
import org.liveblogarchive.imports.guardian.GuardianSource;
import org.liveblogarchive.imports.hosted.LiveBlog24Source;
import org.liveblogarchive.imports.hosted.ScribbleLiveSource;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.page.PageSource;
import org.liveblogarchive.imports.report.ImportOutcome;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.imports.sourcefabric.SourcefabricSource;
import org.liveblogarchive.imports.transcript.TranscriptSource;
import org.liveblogarchive.imports.wordpress.WordPressSource;
import org.liveblogarchive.imports.write.ContentImport;
import org.liveblogarchive.imports.write.ContentWriter;

/** Runs an import. */
public final class ImportRun {
    /** All kinds of files that live blogs are imported from; of those that are equally sure, the first reads a file. */
    private static final List<Source> SOURCES = List.of(
            new PublishedDataSource(),
            new GuardianSource(),
            new SourcefabricSource(),
            new ScribbleLiveSource(),
            new LiveBlog24Source(),
            new PageSource(),
            new WordPressSource(),
            new FeedSource(),
            new MarkdownFolderSource(),
            new TranscriptSource());

    private ImportRun() {}

    /**
     * Imports a file.
     *
     * @throws UnreadableSourceException if it is of no kind that is known, is damaged, or has no live blog
     * @throws DiagnosticsException if files of the archive that the import needs have errors
     * @throws IllegalArgumentException if an option is missing or wrong; the message begins with its name
     */
    public static ImportOutcome of(ImportOptions options)
            throws IOException, UnreadableSourceException, DiagnosticsException {
        SourceFile file = SourceFile.of(options.source());
        Recognised recognised = recognise(file);
        var log = new ImportLog();
        if (recognised.how() == Recognition.GUESS) {
            log.add(new ImportRemark(
                    Kind.READING,
                    file.place(),
                    "File without a mark of its kind, which was read as “"
                            + recognised.source().name() + "”",
                    "a file that names its kind",
                    "Compare the written files with the source."));
        }
        var media = new ArrayList<SavedFiles>();
        for (Path folder : options.mediaDirectories()) {
            media.add(FolderFiles.in(folder));
        }
        var content = new ContentImport(
                new ContentWriter(options.content(), options.mode()),
                options.reading().zone(),
                options.liveBlog(),
                media,
                options.downloads(),
                log);
        options.progress()
                .accept("Reading " + file.name() + " as " + recognised.source().name());
        var writing = new Writing(content, log, options);
        try {
            recognised.source().read(file, options.reading(), writing);
        } catch (RefusedException e) {
            throw e.reason;
        }
        return new ImportOutcome(file.name(), recognised.source().name(), options.mode(), content.results(), log);
    }

    /** Carries what the archive refused through a source, which knows nothing of it. */
    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        private final transient DiagnosticsException reason;

        RefusedException(DiagnosticsException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** A source, and how surely it is that of a file. */
    private record Recognised(Source source, Recognition how) {}

    private static Recognised recognise(SourceFile file) throws IOException, UnreadableSourceException {
        Recognised best = new Recognised(null, Recognition.NONE);
        for (Source source : SOURCES) {
            Recognition how = source.recognise(file);
            if (how.compareTo(best.how()) > 0) {
                best = new Recognised(source, how);
            }
        }
        if (best.source() == null) {
            String kinds = SOURCES.stream()
                    .map(source -> source.name() + " (" + source.lookedFor() + ")")
                    .collect(Collectors.joining("; "));
            throw new UnreadableSourceException(
                    file.place(), "Unknown kind of file", kinds, "Choose a file of one of these kinds.");
        }
        return best;
    }

    private record Writing(ContentImport content, ImportLog log, ImportOptions options) implements ImportSink {
        @Override
        public void liveBlog(ImportedLiveBlog liveBlog, SavedFiles files) throws IOException {
            options.progress().accept(liveBlog.title() + ": " + liveBlog.posts().size() + " posts");
            try {
                content.add(liveBlog, files);
            } catch (DiagnosticsException e) {
                throw new RefusedException(e);
            }
        }
    }
}
