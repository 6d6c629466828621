package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.imports.media.Downloads;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.scaffold.ContentTarget;

/** Writes live blogs into the content folder, one after the other. */
public final class ContentImport {
    private final ContentWriter writer;
    private final ZoneId zone;
    private final String asked;
    private final List<SavedFiles> media;
    private final Downloads downloads;
    private final ImportLog log;
    private final List<LiveBlogResult> results = new ArrayList<>();

    /**
     * Prepares the import.
     *
     * @param zone the zone of live blogs that are new
     * @param asked the name of the folder for the first live blog, or empty for one made of its title
     * @param media the folders that media are looked for in before those that come with a source
     */
    public ContentImport(
            ContentWriter writer,
            ZoneId zone,
            String asked,
            List<SavedFiles> media,
            Downloads downloads,
            ImportLog log) {
        this.writer = writer;
        this.zone = zone;
        this.asked = asked;
        this.media = List.copyOf(media);
        this.downloads = downloads;
        this.log = log;
    }

    /**
     * Writes a live blog.
     *
     * @throws DiagnosticsException if files of the archive that the import needs have errors
     * @throws IllegalArgumentException if there is no folder for it; the message begins with the name of an option
     */
    public void add(ImportedLiveBlog liveBlog, SavedFiles files) throws IOException, DiagnosticsException {
        LiveBlogFolders.prepare(writer, liveBlog, zone);
        boolean isThere = Files.exists(writer.root().resolve(ContentFolder.ARCHIVE_FILE)); // not after a dry run
        ContentTarget archive = isThere ? ContentTarget.of(writer.root()) : ContentTarget.empty(writer.root(), zone);
        String folder = LiveBlogFolders.nameOf(liveBlog, results.isEmpty() ? asked : "", archive);
        var saved = new ArrayList<>(media);
        saved.add(files);
        results.add(new ImportWriter(writer, archive, liveBlog, folder, zone, saved, downloads, log).write());
    }

    public List<LiveBlogResult> results() {
        return List.copyOf(results);
    }
}
