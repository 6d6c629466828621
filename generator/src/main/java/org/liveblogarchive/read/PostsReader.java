package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileBoundary;
import org.liveblogarchive.work.Workers;

/** Reads the posts of one live blog; many posts are read in parts, several parts at once. */
final class PostsReader {
    private static final int PART = 500;

    /** Makes the reader of one part, which reports to diagnostics of its own. */
    @FunctionalInterface
    interface Readers {
        PostReader with(Diagnostics diagnostics);
    }

    private record Part(List<ReadPost> posts, Diagnostics diagnostics) {}

    private final Path root;
    private final Readers readers;
    private final Workers workers;

    PostsReader(Path root, Readers readers, Workers workers) {
        this.root = root;
        this.readers = readers;
        this.workers = workers;
    }

    /** Reads files in their order, and leaves out those of which nothing can be read. */
    List<ReadPost> read(List<Path> files, Diagnostics diagnostics) throws IOException {
        var tasks = new ArrayList<Callable<Part>>();
        for (int from = 0; from < files.size(); from += PART) {
            List<Path> part = files.subList(from, Math.min(files.size(), from + PART));
            tasks.add(() -> part(part));
        }
        var posts = new ArrayList<ReadPost>(files.size());
        for (Part part : workers.all(tasks)) {
            posts.addAll(part.posts());
            diagnostics.addAll(part.diagnostics().report());
        }
        return posts;
    }

    private Part part(List<Path> files) throws IOException {
        var diagnostics = new Diagnostics();
        PostReader reader = readers.with(diagnostics);
        var posts = new ArrayList<ReadPost>(files.size());
        for (Path file : files) {
            ReadPost post = FileBoundary.within(ContentFolder.nameOf(root, file), diagnostics, () -> reader.read(file));
            if (post != null) {
                posts.add(post);
            }
        }
        return new Part(posts, diagnostics);
    }
}
