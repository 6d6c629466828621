package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.liveblogarchive.content.Problem.Severity;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.plan.PlannedDocument.Sitemap;
import org.liveblogarchive.plan.PlannedFile;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.work.Workers;

/** Makes the pages of live blogs, of a long one in parts and several parts at once. */
public final class LiveBlogRenderer {
    /** About how many pages a part has: enough that what parts do on their own does not count. */
    private static final int PART = 600;

    private final Archive archive;
    private final Theme theme;
    private final String key;
    private final LocalDate today;

    /**
     * Makes a renderer.
     *
     * @param key differs whenever something does that all pages of the archive are made with
     * @param today the day that counts as today for what is news, or null if nothing is
     */
    public LiveBlogRenderer(Archive archive, Theme theme, String key, LocalDate today) {
        this.today = today;
        this.archive = archive;
        this.theme = theme;
        this.key = key;
    }

    /**
     * Makes the pages of a live blog but for those that an earlier build has made from the same.
     *
     * @param files its files, in the order of its plan
     * @param sink takes the pages made, from several threads if there are several workers
     * @param progress hears, from the same threads, how many posts more are done
     */
    public RenderedLiveBlog render(
            ReadLiveBlog read,
            List<PlannedFile> files,
            EarlierPages earlier,
            PageSink sink,
            IntConsumer progress,
            Workers workers)
            throws IOException {
        var tasks = new ArrayList<Callable<RenderedLiveBlog>>();
        List<PlannedFile> pages =
                files.stream().filter(file -> !(file instanceof Sitemap)).toList();
        for (List<PlannedFile> part : parts(pages)) {
            boolean first = tasks.isEmpty();
            tasks.add(() -> {
                var maker = new PagesPart(archive, read, theme, key, earlier, sink);
                if (first) {
                    maker.checkUnfinished();
                }
                RenderedLiveBlog rendered = maker.render(part);
                progress.accept(posts(part));
                return rendered;
            });
        }
        RenderedLiveBlog rendered = joined(workers.all(tasks));
        return rendered.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? rendered
                : withSitemaps(rendered, read, files, sink);
    }

    private RenderedLiveBlog withSitemaps(
            RenderedLiveBlog rendered, ReadLiveBlog read, List<PlannedFile> files, PageSink sink) throws IOException {
        var maker = new LiveBlogSitemaps(archive, read, rendered.texts(), today);
        for (PlannedFile file : files) {
            if (file instanceof Sitemap sitemap) {
                sink.accept(file.fileName(), ByteBuffer.wrap(maker.of(sitemap)));
            }
        }
        return rendered;
    }

    /** Cuts pages after numbered ones, as their posts' texts are shared; the index shares those of the last. Lists need none. */
    private static List<List<PlannedFile>> parts(List<PlannedFile> pages) {
        var parts = new ArrayList<List<PlannedFile>>();
        int from = 0;
        for (int i = 0; i < pages.size(); i++) {
            PlannedFile page = pages.get(i);
            boolean end = page instanceof TermPage
                    || (page instanceof NumberedPage numbered
                            && !numbered.newer().equals(PlannedPage.INDEX));
            if (end && i + 1 - from >= PART) {
                parts.add(pages.subList(from, i + 1));
                from = i + 1;
            }
        }
        parts.add(pages.subList(from, pages.size()));
        return parts;
    }

    private static int posts(List<PlannedFile> pages) {
        return (int) pages.stream().filter(PostPage.class::isInstance).count();
    }

    private static RenderedLiveBlog joined(List<RenderedLiveBlog> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Map<String, MadePage> pages = new HashMap<>();
        Map<String, MadeText> texts = new HashMap<>();
        var problems = new Problems();
        for (RenderedLiveBlog part : parts) {
            pages.putAll(part.pages());
            texts.putAll(part.texts());
            problems.addAll(part.problems());
        }
        return new RenderedLiveBlog(pages, texts, problems.sorted());
    }
}
