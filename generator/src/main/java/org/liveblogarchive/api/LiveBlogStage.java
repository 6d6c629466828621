package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFiles;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.plan.LiveBlogPlan;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.publish.Renumbering;
import org.liveblogarchive.publish.Staging;
import org.liveblogarchive.publish.Unit;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.EarlierPages;
import org.liveblogarchive.render.LiveBlogRenderer;
import org.liveblogarchive.render.RenderedLiveBlog;
import org.liveblogarchive.state.LiveBlogState;
import org.liveblogarchive.work.Workers;

/** Takes one live blog all the way from its folder to its staged files. Safe for use by several threads. */
final class LiveBlogStage {
    private final ContentFolder content;
    private final Archive archive;
    private final LiveBlogReader reader;
    private final LiveBlogRenderer renderer;
    private final Staging staging;
    private final LiveBlogMemory memory;

    LiveBlogStage(
            ContentFolder content,
            Archive archive,
            LiveBlogReader reader,
            LiveBlogRenderer renderer,
            Staging staging,
            LiveBlogMemory memory) {
        this.content = content;
        this.archive = archive;
        this.reader = reader;
        this.renderer = renderer;
        this.staging = staging;
        this.memory = memory;
    }

    /** Builds a live blog, by several workers if it is a long one. */
    BuiltLiveBlog build(LiveBlogFolder folder, Workers workers) throws IOException {
        LiveBlogState remembered = memory.remembered(folder);
        if (remembered != null) {
            return kept(folder, remembered, new Problems());
        }
        var problems = new Problems();
        LiveBlogFiles files = content.files(folder, problems);
        boolean misplaced = !problems.sorted().isEmpty();
        LiveBlogState known = memory.find(folder, files);
        BuiltLiveBlog built = known == null ? make(folder, files, workers, problems) : kept(folder, known, problems);
        if (misplaced) {
            memory.lookAgain(folder); // since nothing but its folder tells of files that are not read
        }
        return built;
    }

    private BuiltLiveBlog kept(LiveBlogFolder folder, LiveBlogState known, Problems problems) {
        Unit unit = staging.liveBlog(folder.name());
        unit.keep((int) known.outputs().files() - 1, known.result().manifestHash());
        problems.addAll(known.result().warnings());
        return new BuiltLiveBlog(known.result(), unit, List.of(), problems);
    }

    private BuiltLiveBlog make(LiveBlogFolder folder, LiveBlogFiles files, Workers workers, Problems told)
            throws IOException {
        var problems = new Problems();
        ReadLiveBlog read = reader.read(folder, files, workers, problems);
        LiveBlog liveBlog = read.liveBlog();
        Unit unit = staging.liveBlog(liveBlog.slug());
        EarlierLiveBlog earlier = memory.earlier(folder, unit);
        RenderedLiveBlog rendered = renderer.render(
                read,
                LiveBlogPlan.of(liveBlog, archive.pageSize()),
                earlier == null ? EarlierPages.NONE : earlier,
                unit::put,
                workers);
        problems.addAll(rendered.problems());
        var shared = new TreeSet<String>();
        if (!problems.hasErrors()) {
            stageMedia(read.media().used(), folder, earlier, unit, shared);
        }
        List<String> notes = notes(liveBlog, unit);
        Map<String, FileState> outputs = unit.seal();
        var result = new LiveBlogState.Result(
                LiveBlogSummary.of(liveBlog),
                unit.manifestHash(),
                read.tags(),
                shared,
                rendered.assets(),
                problems.sorted());
        if (!problems.hasErrors()) {
            memory.keep(folder, files, read, outputs, rendered, result);
        }
        told.addAll(problems.sorted());
        return new BuiltLiveBlog(result, unit, notes, told);
    }

    private static void stageMedia(
            SortedSet<String> used, LiveBlogFolder folder, EarlierLiveBlog earlier, Unit unit, SortedSet<String> shared)
            throws IOException {
        String own = folder.name() + "/";
        for (String path : used) {
            if (path.startsWith(own)) {
                String inFolder = path.substring(own.length());
                Path file = folder.path().resolve(inFolder);
                if (earlier == null || !earlier.keepCopy(inFolder, file)) {
                    unit.put(inFolder, file);
                }
            } else {
                shared.add(path);
            }
        }
    }

    private List<String> notes(LiveBlog liveBlog, Unit unit) throws IOException {
        List<String> postPages = liveBlog.posts().stream()
                .map(post -> PostPage.fileName(post.slug()))
                .toList();
        OptionalInt renumbered = Renumbering.firstPage(unit, postPages, archive.pageSize());
        return renumbered.isEmpty()
                ? List.of()
                : List.of("Renumbered " + liveBlog.slug() + " from page-" + renumbered.getAsInt()
                        + ".html on: a post was dated into the past, or removed.");
    }
}
