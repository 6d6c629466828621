package org.liveblogarchive.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import org.liveblogarchive.build.BuildOptions.Progress;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.work.Workers;

/**
 * Works on the live blogs of an archive, and returns them in their order whichever is ready first.
 *
 * <p>First it finds those that have not changed. Of the others, long ones are made one after the other, each by all workers;
 * then the rest, several at once. If there are few, all are made like long ones.
 */
final class LiveBlogStages {
    /** In posts. */
    private static final int LONG = 2000;

    private static final int FEW = 2;

    private final LiveBlogStage stage;
    private final Workers workers;
    private final Progress progress;
    private int done;

    LiveBlogStages(LiveBlogStage stage, Workers workers, Progress progress) {
        this.stage = stage;
        this.workers = workers;
        this.progress = progress;
    }

    List<BuiltLiveBlog> run(List<LiveBlogFolder> folders) throws IOException {
        int total = folders.stream().mapToInt(LiveBlogFolder::postCount).sum();
        Map<String, BuiltLiveBlog> built = new HashMap<>();
        var tasks = new ArrayList<Callable<BuiltLiveBlog>>(folders.size());
        folders.forEach(folder -> tasks.add(() -> kept(folder, total)));
        List<BuiltLiveBlog> kept = workers.all(tasks);
        var changed = new ArrayList<LiveBlogFolder>();
        for (int i = 0; i < folders.size(); i++) {
            if (kept.get(i) == null) {
                changed.add(folders.get(i));
            } else {
                built.put(folders.get(i).name(), kept.get(i));
            }
        }
        make(changed, total, built);
        return folders.stream().map(folder -> built.get(folder.name())).toList();
    }

    private void make(List<LiveBlogFolder> folders, int total, Map<String, BuiltLiveBlog> built) throws IOException {
        var tasks = new ArrayList<Callable<BuiltLiveBlog>>();
        for (LiveBlogFolder folder : folders) {
            if (folder.postCount() > LONG || folders.size() <= FEW) {
                built.put(folder.name(), made(folder, workers, total));
            } else {
                tasks.add(() -> made(folder, Workers.HERE, total));
            }
        }
        for (BuiltLiveBlog liveBlog : workers.all(tasks)) {
            built.put(liveBlog.result().summary().slug(), liveBlog);
        }
    }

    private BuiltLiveBlog kept(LiveBlogFolder folder, int total) throws IOException {
        BuiltLiveBlog kept = stage.keep(folder);
        if (kept != null) {
            advance(folder.postCount(), total);
        }
        return kept;
    }

    private BuiltLiveBlog made(LiveBlogFolder folder, Workers own, int total) throws IOException {
        var reported = new LongAdder();
        BuiltLiveBlog made = stage.make(folder, own, posts -> {
            reported.add(posts);
            advance(posts, total);
        });
        advance(folder.postCount() - reported.intValue(), total);
        return made;
    }

    private synchronized void advance(int posts, int total) {
        if (posts > 0) {
            done += posts;
            progress.advance(done, total);
        }
    }
}
