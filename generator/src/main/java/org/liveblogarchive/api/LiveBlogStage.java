package org.liveblogarchive.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFiles;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.CompletedFiles;
import org.liveblogarchive.plan.LiveBlogPlan;
import org.liveblogarchive.plan.PlannedDocument.Sitemap;
import org.liveblogarchive.plan.PlannedFile;
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
    private final MediaUse mediaUse;

    LiveBlogStage(
            ContentFolder content,
            Archive archive,
            LiveBlogReader reader,
            LiveBlogRenderer renderer,
            Staging staging,
            LiveBlogMemory memory,
            MediaUse mediaUse) {
        this.content = content;
        this.archive = archive;
        this.reader = reader;
        this.renderer = renderer;
        this.staging = staging;
        this.memory = memory;
        this.mediaUse = mediaUse;
    }

    /** Takes a live blog over as an earlier build made it; returns null if something has changed since. */
    BuiltLiveBlog keep(LiveBlogFolder folder) throws IOException {
        LiveBlogState state = memory.remembered(folder);
        if (state != null) {
            return kept(folder, state, new Problems());
        }
        state = memory.candidate(folder);
        if (state == null) {
            return null;
        }
        var problems = new Problems();
        boolean same = memory.isSame(folder, content.files(folder, problems), state);
        return same ? kept(folder, state, problems) : null;
    }

    private BuiltLiveBlog kept(LiveBlogFolder folder, LiveBlogState known, Problems problems) {
        Unit unit = staging.liveBlog(folder.name());
        unit.keep((int) known.outputs().files(), known.result().manifests());
        lookAgainIfMisplaced(folder, problems);
        problems.addAll(known.result().warnings());
        return new BuiltLiveBlog(known.result(), unit, List.of(), problems);
    }

    /** What lies in the folder without being read is told by each build, and nothing but the folder tells of it. */
    private void lookAgainIfMisplaced(LiveBlogFolder folder, Problems listing) {
        if (!listing.sorted().isEmpty()) {
            memory.lookAgain(folder);
        }
    }

    /** Makes a live blog, or those of its pages that have changed; {@code progress} hears of the posts of each part. */
    BuiltLiveBlog make(LiveBlogFolder folder, Workers workers, IntConsumer progress) throws IOException {
        var told = new Problems();
        LiveBlogFiles files = content.files(folder, told);
        var problems = new Problems();
        ReadLiveBlog read = reader.read(folder, files, workers, problems);
        LiveBlog liveBlog = read.liveBlog();
        Unit unit = staging.liveBlog(liveBlog.slug());
        EarlierLiveBlog earlier = memory.earlier(folder, unit);
        List<PlannedFile> plan = LiveBlogPlan.of(liveBlog, archive);
        var paths = new LiveBlogPaths(folder.name() + "/", plan, problems);
        var completed = new CompletedFiles(plan, liveBlog.posts().size());
        plan.addAll(LiveBlogPlan.moved(liveBlog, paths.free(read.moves())));
        RenderedLiveBlog rendered = renderer.render(
                read, plan, earlier == null ? EarlierPages.NONE : earlier, unit::put, progress, workers);
        problems.addAll(rendered.problems());
        paths.checkMedia(read.media().used());
        var shared = new TreeSet<String>();
        var media = new StagedMedia(unit, earlier, problems);
        if (!problems.hasErrors()) {
            stageMedia(read.media().used(), folder, media, shared);
            mediaUse.known(read.media().used());
        } else {
            mediaUse.unknown(folder.name());
        }
        List<String> notes = problems.hasErrors() ? List.of() : notes(liveBlog, unit);
        Map<String, FileState> outputs = unit.seal(completed::of);
        var result = new LiveBlogState.Result(
                LiveBlogSummary.of(liveBlog, Sitemap.POSTS),
                unit.manifests(),
                read.translations(),
                read.moves(),
                read.tags(),
                shared,
                rendered.assets(),
                problems.sorted());
        if (!problems.hasErrors()) {
            memory.keep(folder, files, read, media, outputs, rendered, result);
        }
        lookAgainIfMisplaced(folder, told);
        told.addAll(problems.sorted());
        return new BuiltLiveBlog(result, unit, notes, told);
    }

    private static void stageMedia(
            SortedSet<String> used, LiveBlogFolder folder, StagedMedia media, SortedSet<String> shared)
            throws IOException {
        String own = folder.name() + "/";
        for (String path : used) {
            if (path.startsWith(own)) {
                String inFolder = path.substring(own.length());
                media.put(inFolder, folder.path().resolve(inFolder), path);
            } else {
                shared.add(path);
            }
        }
    }

    private List<String> notes(LiveBlog liveBlog, Unit unit) throws IOException {
        List<String> slugs = liveBlog.posts().stream().map(Post::slug).toList();
        OptionalInt renumbered = Renumbering.firstPage(unit, slugs, archive.pageSize());
        return renumbered.isEmpty()
                ? List.of()
                : List.of("Renumbered " + liveBlog.slug() + " from page-" + renumbered.getAsInt()
                        + ".html on: a post was dated into the past, or removed.");
    }
}
