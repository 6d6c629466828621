package org.liveblogarchive.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;

/** Works on several live blogs at once, and returns them in their order whichever is ready first. */
final class LiveBlogStages {
    private final LiveBlogStage stage;
    private final int threads;
    private final ProgressListener progress;
    private int done;

    LiveBlogStages(LiveBlogStage stage, int threads, ProgressListener progress) {
        this.stage = stage;
        this.threads = threads;
        this.progress = progress;
    }

    List<BuiltLiveBlog> run(List<LiveBlogFolder> folders) throws IOException {
        int total = folders.stream().mapToInt(LiveBlogFolder::postCount).sum();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            var futures = new ArrayList<Future<BuiltLiveBlog>>();
            for (LiveBlogFolder folder : folders) {
                futures.add(workers.submit(() -> build(folder, total)));
            }
            var built = new ArrayList<BuiltLiveBlog>();
            for (Future<BuiltLiveBlog> future : futures) {
                built.add(future.get());
            }
            return built;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new IOException(cause.getMessage(), cause);
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private BuiltLiveBlog build(LiveBlogFolder folder, int total) throws IOException {
        BuiltLiveBlog built = stage.build(folder);
        synchronized (this) {
            done += folder.postCount();
            progress.onProgress(done, total);
        }
        return built;
    }
}
