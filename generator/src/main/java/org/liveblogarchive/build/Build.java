package org.liveblogarchive.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liveblogarchive.build.BuildFailure.Stage;
import org.liveblogarchive.build.BuildOptions.Warnings;
import org.liveblogarchive.content.Amount;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.hosting.UploadOrder;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.plan.LiveBlogsByTerm;
import org.liveblogarchive.publish.Publication;
import org.liveblogarchive.publish.PublishResult;
import org.liveblogarchive.publish.Staging;
import org.liveblogarchive.publish.UploadLists;
import org.liveblogarchive.read.ArchiveReader;
import org.liveblogarchive.read.Authors;
import org.liveblogarchive.read.AuthorsReader;
import org.liveblogarchive.read.LaterPosts;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.MediaFiles;
import org.liveblogarchive.read.PostIds;
import org.liveblogarchive.read.TermChecks;
import org.liveblogarchive.read.TermUse;
import org.liveblogarchive.read.ThemeLanguages;
import org.liveblogarchive.read.TranslationChecks;
import org.liveblogarchive.render.LiveBlogRenderer;
import org.liveblogarchive.render.Outputs;
import org.liveblogarchive.report.BuildSummary;
import org.liveblogarchive.state.LiveBlogState.Result;
import org.liveblogarchive.state.StateFolder;
import org.liveblogarchive.theme.Theme;
import org.liveblogarchive.work.WorkerThreads;

/** One build, from the content folder to the report. */
public final class Build {
    private static final String WITHOUT_ADDRESS =
            "The archive has no address, so feeds, sitemaps, previews, embeds, linked data, canonical addresses and"
                    + " rules for hosts are left out. Write “baseUrl: https://…” in archive.yaml, or set baseUrl for this build.";
    private static final String ALL_LISTED =
            "The upload lists contain all files, because no earlier upload is recorded. If the host has an earlier copy, delete"
                    + " there what this one does not have.";

    private final WatchSession session;
    private final UsedMedia usedMedia;
    private final BuildOptions options;
    private final ContentFolder content;
    private final Diagnostics diagnostics = new Diagnostics();
    private final long start = System.nanoTime();
    private Stage stage = Stage.STAGING;

    /** Prepares a build. */
    public Build(WatchSession session) {
        this(session, new UsedMedia());
    }

    /** Prepares a build that collects in {@code usedMedia} which files pages show or link to. */
    public Build(WatchSession session, UsedMedia usedMedia) {
        this.session = session;
        this.usedMedia = usedMedia;
        this.options = session.options();
        this.content = new ContentFolder(options.content());
    }

    /**
     * Builds the archive.
     *
     * @throws DiagnosticsException if the content, the theme or the output folder has errors; nothing is published then
     * @throws IOException if a file cannot be read or written; the message says what has been published
     */
    public BuildResult run() throws DiagnosticsException, IOException {
        try {
            return build();
        } catch (IOException e) {
            throw BuildFailure.explain(e, stage);
        } catch (UncheckedIOException e) {
            throw BuildFailure.explain(e.getCause(), stage);
        } catch (DirectoryIteratorException e) {
            throw BuildFailure.explain(e.getCause(), stage);
        } catch (InvalidPathException e) {
            throw BuildFailure.explain(BuildFailure.ofName(e), stage);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof InvalidPathException name) { // of one of several threads
                throw BuildFailure.explain(BuildFailure.ofName(name), stage);
            }
            throw e;
        }
    }

    private BuildResult build() throws DiagnosticsException, IOException {
        List<LiveBlogFolder> folders = content.liveBlogs(diagnostics);
        Set<String> names = folders.stream().map(LiveBlogFolder::name).collect(Collectors.toSet());
        MediaFiles archiveMedia = MediaFiles.ofArchive(content.root(), names);
        var own = new Diagnostics();
        Theme theme = session.theme();
        var languages = new ThemeLanguages(theme::missingBundle);
        Archive archive = ArchiveReader.read(content, archiveMedia, languages, options.baseUrl(), own);
        diagnostics.addAll(own.report());
        Authors authors = AuthorsReader.read(content, archiveMedia, diagnostics);
        diagnostics.addAll(theme.diagnostics());
        StateFolder states = CacheKey.folder(options);
        var publication = new Publication(archive.ownEntity(), archive.title(), names);
        try (Staging staging = Staging.in(options.output(), publication, options.compressions());
                var workers = new WorkerThreads(options.threads())) {
            PostIds.Finder ids = (slug, text, from) ->
                    LiveBlogRenderer.texts(theme).ids(slug, text, from); // which is made only when it is needed
            var uploads =
                    UploadLists.in(options.uploadLists(), options.output(), new UploadOrder(Outputs.served())::turn);
            var reader = new LiveBlogReader(content, archive, authors, names, options.rules(), languages, ids);
            states.discard();
            String key = CacheKey.key(session, archive);
            var cache = new BuildCache(session, states, key, reader, staging);
            var renderer = new LiveBlogRenderer(
                    archive, theme, key, options.rules().time().day());
            var liveBlogs = new LiveBlogStage(content, archive, reader, renderer, staging, cache, usedMedia);
            List<BuiltLiveBlog> built = new LiveBlogStages(liveBlogs, workers, options.progress()).run(folders);
            collect(built);
            usedMedia.known(archiveMedia.used());
            SortedSet<String> shared = sharedMedia(built, archiveMedia);
            var archiveStage =
                    new ArchiveStage(content, authors.bySlug(), states, key, staging.archive(), options.hosts());
            workers.all(List.of(() -> {
                archiveStage.stage(archive, theme, built, shared, diagnostics);
                return archiveStage;
            }));
            archiveStage.stageOthers(workers);
            archiveStage.stageRules(archive, built, options.compressions());
            addUnits(built, staging);
            archiveStage.seal();
            if (!own.hasErrors()) { // else it is not known which archive this is
                staging.checkOwnership(diagnostics);
            }
            failOnProblems();
            archiveStage.keep(shared, staging.start());
            stage = Stage.PUBLISHING;
            PublishResult published = staging.publish(uploads);
            states.commit(names);
            session.remember(cache.published());
            int cleaned = archiveStage.cleaned()
                    + built.stream().mapToInt(BuiltLiveBlog::cleaned).sum();
            return report(archive, built, cleaned, published, uploads);
        }
    }

    private void collect(List<BuiltLiveBlog> built) {
        var translations = new TranslationChecks();
        for (BuiltLiveBlog liveBlog : built) {
            diagnostics.addAll(liveBlog.diagnostics().report());
            translations.add(liveBlog.result().translations());
            if (liveBlog.diagnostics().hasErrors()) {
                translations.addFaulty(liveBlog.result().summary().slug());
            }
        }
        checkTerms(built.stream().map(BuiltLiveBlog::result).toList());
        translations.check(diagnostics);
    }

    /** Checks tags and authors, of each those first that the archive shows in their spelling. */
    private void checkTerms(List<Result> liveBlogs) {
        Map<String, Map<String, List<TermUse>>> written = new HashMap<>();
        for (Result liveBlog : liveBlogs) {
            written.put(
                    liveBlog.summary().slug(),
                    liveBlog.terms().stream()
                            .collect(Collectors.groupingBy(use -> use.term().pageName())));
        }
        var checks = new TermChecks();
        new LiveBlogsByTerm(liveBlogs.stream().map(Result::summary).toList())
                .all()
                .flatMap(LiveBlogsByTerm.Entry::all)
                .map(use -> written.get(use.liveBlog().slug())
                        .getOrDefault(use.term().pageName(), List.of()))
                .forEach(checks::add);
        checks.check(diagnostics);
    }

    /** Returns the files outside the live blogs' folders. They belong to the archive, whichever live blog shows them. */
    private static SortedSet<String> sharedMedia(List<BuiltLiveBlog> built, MediaFiles archiveMedia) {
        var shared = new TreeSet<>(archiveMedia.used());
        built.forEach(liveBlog -> shared.addAll(liveBlog.result().sharedMedia()));
        return shared;
    }

    private static void addUnits(List<BuiltLiveBlog> built, Staging staging) {
        for (BuiltLiveBlog liveBlog : built) {
            staging.add(liveBlog.result().summary().slug(), liveBlog.unit());
        }
    }

    private void failOnProblems() throws DiagnosticsException {
        DiagnosticReport found = diagnostics.report();
        if (diagnostics.hasErrors() || (options.warnings() == Warnings.STOP && !found.isEmpty())) {
            throw new DiagnosticsException(found);
        }
    }

    private BuildResult report(
            Archive archive, List<BuiltLiveBlog> built, int cleaned, PublishResult published, UploadLists uploads) {
        var notes = new ArrayList<String>();
        if (archive.baseUrl() == null) {
            notes.add(WITHOUT_ADDRESS);
        }
        built.forEach(liveBlog -> notes.addAll(liveBlog.notes()));
        noteLater(built, notes);
        noteRemoved(built, published, notes);
        if (cleaned > 0) {
            notes.add("Removed private details, such as positions and names of editors, from the published copies of "
                    + Amount.of(cleaned, "file") + ". “pictureMetadata” in archive.yaml decides what is kept.");
        }
        if (uploads.areOfAll()) {
            notes.add(ALL_LISTED);
        }
        warnOfChanged(published);
        DiagnosticReport warnings = diagnostics.report();
        int posts = built.stream()
                .mapToInt(liveBlog -> liveBlog.result().summary().postCount())
                .sum();
        var time = Duration.ofNanos(System.nanoTime() - start);
        var summary = new BuildSummary(built.size(), posts, warnings.count(), published, notes, time);
        return new BuildResult(
                built.size(), posts, published, warnings, notes, archive.baseUrl(), time, summary.line());
    }

    /** Notes live blogs that are gone; to one that has another name now, its old addresses lead. */
    private static void noteRemoved(List<BuiltLiveBlog> built, PublishResult published, List<String> notes) {
        List<String> gone = published.removedLiveBlogs().stream()
                .filter(slug -> built.stream()
                        .flatMap(liveBlog -> liveBlog.result().redirects().stream())
                        .noneMatch(redirect -> redirect.from().startsWith(slug + "/")))
                .toList();
        if (!gone.isEmpty()) {
            notes.add("Removed all pages of live blogs that are no longer in the content folder: "
                    + String.join(", ", gone)
                    + ". If you renamed a folder, add its old name to “aliases” in its liveblog.yaml.");
        }
    }

    private void noteLater(List<BuiltLiveBlog> built, List<String> notes) {
        List<LaterPosts> later = built.stream()
                .map(liveBlog -> liveBlog.result().later())
                .filter(posts -> posts.count() > 0)
                .toList();
        int count = later.stream().mapToInt(LaterPosts::count).sum();
        later.stream()
                .map(LaterPosts::next)
                .min(Comparator.comparing(ZonedDateTime::toInstant))
                .ifPresent(next ->
                        notes.add("Left out " + Amount.of(count, "post") + " dated after the time of the build, “"
                                + options.rules().time() + "”. The next one is dated "
                                + next.toOffsetDateTime() + "."));
    }

    private void warnOfChanged(PublishResult published) {
        for (Path file : published.kept()) {
            diagnostics.warning(
                    file.toString(),
                    Position.START,
                    "Edited file of an earlier build, which is no longer needed and was kept",
                    "an unchanged file, which the build would have deleted",
                    "Delete it, or keep it as a file of your own.");
        }
        for (Path file : published.remade()) {
            diagnostics.warning(
                    file.toString(),
                    Position.START,
                    "Edited file of an earlier build, which was overwritten, so that the edit is lost",
                    "the file as it was published",
                    "Change the content or the theme instead of the published file.");
        }
        if (published.replacesAll()) {
            diagnostics.warning(
                    options.output().toString(),
                    Position.START,
                    "Archive whose earlier live blogs were all removed, as none of them is in the content folder: “"
                            + String.join(", ", published.removedLiveBlogs()) + "”",
                    "at least one live blog of the earlier build",
                    "If the output folder belongs to another archive of the same title, give each archive an output folder of its own, and a"
                            + " “taggingEntity” in archive.yaml.");
        }
    }
}
