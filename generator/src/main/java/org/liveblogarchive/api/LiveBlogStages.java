package org.liveblogarchive.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.work.Workers;

/**
 * Works on the live blogs of an archive, and returns them in their order whichever is ready first: long ones one after the
 * other, each by all workers; then the others, several at once.
 */
final class LiveBlogStages {
    /** In posts. */
    private static final int LONG = 2000;

    private final LiveBlogStage stage;
    private final Workers workers;
    private final ProgressListener progress;
    private int done;

    LiveBlogStages(LiveBlogStage stage, Workers workers, ProgressListener progress) {
        this.stage = stage;
        this.workers = workers;
        this.progress = progress;
    }

    List<BuiltLiveBlog> run(List<LiveBlogFolder> folders) throws IOException {
        int total = folders.stream().mapToInt(LiveBlogFolder::postCount).sum();
        Map<String, BuiltLiveBlog> built = new HashMap<>();
        var tasks = new ArrayList<Callable<BuiltLiveBlog>>();
        for (LiveBlogFolder folder : folders) {
            if (folder.postCount() > LONG) {
                built.put(folder.name(), build(folder, workers, total));
            } else {
                tasks.add(() -> build(folder, Workers.HERE, total));
            }
        }
        for (BuiltLiveBlog liveBlog : workers.all(tasks)) {
            built.put(liveBlog.result().summary().slug(), liveBlog);
        }
        var inOrder = new ArrayList<BuiltLiveBlog>(folders.size());
        folders.forEach(folder -> inOrder.add(built.get(folder.name())));
        return Collections.unmodifiableList(inOrder);
    }

    private BuiltLiveBlog build(LiveBlogFolder folder, Workers own, int total) throws IOException {
        BuiltLiveBlog built = stage.build(folder, own);
        synchronized (this) {
            done += folder.postCount();
            progress.onProgress(done, total);
        }
        return built;
    }
}
