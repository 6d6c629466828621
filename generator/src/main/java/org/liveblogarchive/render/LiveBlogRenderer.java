package org.liveblogarchive.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.cache.PageSink;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.output.LiveBlogContext.Scope;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.theme.Theme;
import org.liveblogarchive.work.Workers;

/** Makes the files of live blogs, those of a long one in batches and several batches at once. */
public final class LiveBlogRenderer {
    /** About how many files a batch has: enough that what batches do on their own does not count. */
    private static final int BATCH = 600;

    private final Archive archive;
    private final Theme theme;
    private final String key;
    private final LocalDate today;

    /**
     * Makes a renderer.
     *
     * @param key a hash of everything that all files of the archive depend on
     * @param today the day that counts as today for what is news, or null if nothing is
     */
    public LiveBlogRenderer(Archive archive, Theme theme, String key, LocalDate today) {
        this.today = today;
        this.archive = archive;
        this.theme = theme;
        this.key = key;
    }

    /** Returns what makes HTML of texts, the same for all builds with a theme. */
    public static PostHtmlWriter texts(Theme theme) {
        return theme.derived(PostHtmlWriter.class, any -> new PostHtmlWriter());
    }

    /**
     * Makes the files of a live blog that have changed since an earlier build.
     *
     * @param terms the tags and authors of its posts
     * @param files its files, in the order in which they are made
     * @param sink takes the files made, from several threads if there are several workers
     * @param progress is called, from the same threads, with how many posts more are done
     */
    public RenderedLiveBlog render(
            ReadLiveBlog read,
            PostsByTerm terms,
            List<LiveBlogFile> files,
            PageCache cache,
            PageSink sink,
            IntConsumer progress,
            Workers workers)
            throws IOException {
        var addresses = new WebAddresses(archive, read.liveBlog());
        var scope =
                new Scope(archive, read, terms, addresses, Outputs.of(archive), theme, cache, today(read.liveBlog()));
        var tasks = new ArrayList<Callable<RenderedLiveBlog>>();
        for (List<LiveBlogFile> batch : batches(files, read.liveBlog().posts().size())) {
            boolean first = tasks.isEmpty();
            tasks.add(() -> {
                var maker = new PageBatch(scope, key, sink, Map.of());
                if (first) {
                    maker.checkUnfinished();
                }
                RenderedLiveBlog rendered = maker.render(batch);
                progress.accept((int) PageBatch.posts(batch).count());
                return rendered;
            });
        }
        RenderedLiveBlog rendered = joined(workers.all(tasks));
        if (rendered.hasErrors()) {
            return rendered;
        }
        List<LiveBlogFile> complete =
                files.stream().filter(LiveBlogRenderer::isComplete).toList();
        List<RenderedLiveBlog> last =
                workers.all(List.of(() -> new PageBatch(scope, key, sink, rendered.texts()).render(complete)));
        return joined(List.of(rendered, last.get(0)));
    }

    /** Returns the day that counts as today for what is news; null if nothing is: what is over stays as it is on other days. */
    public LocalDate today(LiveBlog liveBlog) {
        return liveBlog.status() == Status.LIVE ? today : null;
    }

    private static boolean isComplete(LiveBlogFile file) {
        return file.turn().equals(Turn.COMPLETE);
    }

    /** Cuts files where few texts are shared: between full pages; the index shares the texts of the last full page. */
    private List<List<LiveBlogFile>> batches(List<LiveBlogFile> all, int posts) {
        List<LiveBlogFile> files =
                all.stream().filter(file -> !isComplete(file)).toList();
        var batches = new ArrayList<List<LiveBlogFile>>();
        int from = 0;
        for (int i = 1; i < files.size(); i++) {
            if (i - from >= BATCH
                    && canCut(files.get(i - 1).turn(), files.get(i).turn(), posts)) {
                batches.add(files.subList(from, i));
                from = i;
            }
        }
        batches.add(files.subList(from, files.size()));
        return batches;
    }

    private boolean canCut(Turn before, Turn after, int posts) {
        int size = archive.pageSize();
        boolean isNewPage = before.post() / size < after.post() / size;
        boolean isFullPage = (after.post() / size + 1) * size <= posts;
        return after.isOfPost() ? isNewPage && isFullPage : !before.isOfPost();
    }

    private static RenderedLiveBlog joined(List<RenderedLiveBlog> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Map<String, CachedPage> pages = new HashMap<>();
        Map<String, CachedText> texts = new HashMap<>();
        var diagnostics = new Diagnostics();
        for (RenderedLiveBlog part : parts) {
            pages.putAll(part.pages());
            texts.putAll(part.texts());
            diagnostics.addAll(part.diagnostics());
        }
        return new RenderedLiveBlog(pages, texts, diagnostics.report());
    }
}
