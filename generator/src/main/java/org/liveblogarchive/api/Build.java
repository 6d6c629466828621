package org.liveblogarchive.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liveblogarchive.api.BuildFailure.Stage;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.publish.Publication;
import org.liveblogarchive.publish.Published;
import org.liveblogarchive.publish.Staging;
import org.liveblogarchive.read.ArchiveReader;
import org.liveblogarchive.read.Authors;
import org.liveblogarchive.read.AuthorsReader;
import org.liveblogarchive.read.Drafts;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.MediaFiles;
import org.liveblogarchive.read.TagChecks;
import org.liveblogarchive.read.TranslationChecks;
import org.liveblogarchive.render.LiveBlogRenderer;
import org.liveblogarchive.render.Theme;
import org.liveblogarchive.report.BuildSummary;
import org.liveblogarchive.state.StateFolder;
import org.liveblogarchive.work.WorkerThreads;

/** One build, from the content folder to the report. */
final class Build {
    private static final String WITHOUT_ADDRESS =
            "The archive does not know its address: feeds, sitemaps, previews, embeds, linked data, canonical addresses and"
                    + " rules for hosts are left out. Write “baseUrl: https://…” in archive.yaml, or set baseUrl for this build.";

    private final Session session;
    private final MediaUse mediaUse;
    private final ArchiveSettings settings;
    private final ContentFolder content;
    private final Problems problems = new Problems();
    private final long start = System.nanoTime();
    private Stage stage = Stage.STAGING;

    Build(Session session) {
        this(session, MediaUse.UNHEARD);
    }

    Build(Session session, MediaUse mediaUse) {
        this.session = session;
        this.mediaUse = mediaUse;
        this.settings = session.settings();
        this.content = new ContentFolder(settings.contentDirectory());
    }

    ArchiveReport run() throws ContentProblemsException, IOException {
        SettingsCheck.check(settings);
        try {
            return build();
        } catch (IOException e) {
            throw BuildFailure.explain(e, stage);
        } catch (UncheckedIOException e) {
            throw BuildFailure.explain(e.getCause(), stage);
        } catch (DirectoryIteratorException e) {
            throw BuildFailure.explain(e.getCause(), stage);
        }
    }

    private ArchiveReport build() throws ContentProblemsException, IOException {
        List<LiveBlogFolder> folders = content.liveBlogs(problems);
        Set<String> names = folders.stream().map(LiveBlogFolder::name).collect(Collectors.toSet());
        MediaFiles archiveMedia = MediaFiles.ofArchive(content.root(), names);
        var own = new Problems();
        Archive archive =
                ArchiveReader.read(content, archiveMedia, settings.baseUrl().orElse(null), own);
        problems.addAll(own.sorted());
        Authors authors = AuthorsReader.read(content, archiveMedia, problems);
        Theme theme = session.theme();
        problems.addAll(theme.problems());
        Drafts drafts = settings.includeDrafts() ? Drafts.INCLUDED : Drafts.LEFT_OUT;
        StateFolder states = BuildState.folder(settings);
        Set<Compression> compressions = compressions();
        var publication = new Publication(archive.ownEntity(), archive.title(), names);
        try (Staging staging = Staging.in(settings.outputDirectory(), publication, compressions);
                var workers = new WorkerThreads(settings.threads())) {
            var reader = new LiveBlogReader(content, archive, authors, names, drafts);
            states.discard();
            String key = BuildState.key(session, archive);
            var memory = new LiveBlogMemory(session, states, key, reader, staging);
            var renderer = new LiveBlogRenderer(
                    archive, theme, key, settings.buildDate().orElse(null));
            var liveBlogs = new LiveBlogStage(content, archive, reader, renderer, staging, memory, mediaUse);
            List<BuiltLiveBlog> built = new LiveBlogStages(liveBlogs, workers, settings.progress()).run(folders);
            collect(built);
            mediaUse.known(archiveMedia.used());
            SortedSet<String> shared = sharedMedia(built, archiveMedia);
            var archiveStage =
                    new ArchiveStage(content, authors.bySlug(), states, key, staging.archive(), settings.hosts());
            archiveStage.stage(archive, theme, built, shared, problems);
            archiveStage.stageRules(archive, compressions);
            addUnits(built, staging);
            archiveStage.seal();
            if (!own.hasErrors()) { // else it is not known which archive this is
                staging.checkOwnership(problems);
            }
            failOnProblems();
            archiveStage.keep(shared, staging.start());
            stage = Stage.PUBLISHING;
            Published published = staging.publish();
            states.commit(names);
            session.remember(memory.published());
            return report(archive, built, published);
        }
    }

    private Set<Compression> compressions() {
        return settings.precompress().stream()
                .map(way -> Compression.valueOf(way.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Compression.class)));
    }

    private void collect(List<BuiltLiveBlog> built) {
        var tags = new TagChecks();
        var translations = new TranslationChecks();
        for (BuiltLiveBlog liveBlog : built) {
            problems.addAll(liveBlog.problems().sorted());
            tags.add(liveBlog.result().tags());
            translations.add(liveBlog.result().translations());
        }
        tags.check(problems);
        translations.check(problems);
    }

    /** Files outside the live blogs' folders belong to the archive, whichever live blog shows them. */
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

    private void failOnProblems() throws ContentProblemsException {
        List<Problem> told = told(problems);
        if (problems.hasErrors() || (settings.failOnWarning() && !told.isEmpty())) {
            throw new ContentProblemsException(told);
        }
    }

    private ArchiveReport report(Archive archive, List<BuiltLiveBlog> built, Published published) {
        var notes = new ArrayList<String>();
        if (archive.baseUrl() == null) {
            notes.add(WITHOUT_ADDRESS);
        }
        built.forEach(liveBlog -> notes.addAll(liveBlog.notes()));
        warnOfChanged(published);
        List<Problem> warnings = told(problems);
        int posts = built.stream()
                .mapToInt(liveBlog -> liveBlog.result().summary().postCount())
                .sum();
        var time = Duration.ofNanos(System.nanoTime() - start);
        var summary = new BuildSummary(built.size(), posts, warnings.size(), published, notes, time);
        return new ArchiveReport(
                built.size(),
                posts,
                published.written(),
                published.unchanged(),
                published.removed(),
                warnings,
                notes,
                Optional.ofNullable(archive.baseUrl()),
                time,
                summary.line());
    }

    private void warnOfChanged(Published published) {
        for (Path file : published.kept()) {
            problems.warning(
                    file.toString(),
                    Position.START,
                    "a file of an earlier build that somebody else has changed since; it is no longer needed, and was kept",
                    "the file as it was published, which would have been removed",
                    "Remove it, or keep it as a file of your own.");
        }
        for (Path file : published.remade()) {
            problems.warning(
                    file.toString(),
                    Position.START,
                    "a file of an earlier build that somebody else has changed since; it was made again, and the change is lost",
                    "the file as it was published",
                    "Change the content or the theme instead of the published file.");
        }
        if (published.replacesAll()) {
            problems.warning(
                    settings.outputDirectory().toString(),
                    Position.START,
                    "an archive whose live blogs have all been removed, as none of them is in the content: "
                            + String.join(", ", published.removedLiveBlogs()),
                    "an archive that still has one of its live blogs",
                    "If this was another archive of the same title, give each an output folder of its own, and a"
                            + " “taggingEntity” in archive.yaml.");
        }
    }

    private List<Problem> told(Problems problems) {
        return ToldProblems.of(problems, content.root());
    }
}
