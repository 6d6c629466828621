package org.liveblogarchive.offline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Offline;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served.Access;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;

/** The service worker (W3C Service Workers). Its name is always the same, as browsers look for a newer one there. */
public final class ServiceWorker implements Output {
    private static final String KEEPING = "keeping.js";
    private static final String REMOVING = "removing.js";

    @Override
    public List<Served> served() {
        return List.of(new Served(ArchivePaths.SERVICE_WORKER, "text/javascript", Lifetime.MINUTE, Access.SAME_SITE));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.offline() != Offline.FALSE;
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return List.of(new Worker(contents.archive().offline() == Offline.REMOVED ? REMOVING : KEEPING));
    }

    /** Returns the service worker that removes itself and what an earlier one kept. */
    public static byte[] removing() throws IOException {
        return bytes(REMOVING);
    }

    private record Worker(String name) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.SERVICE_WORKER;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            return context.maker().file(name, () -> MadeFile.of(bytes(name)));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ServiceWorker.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
