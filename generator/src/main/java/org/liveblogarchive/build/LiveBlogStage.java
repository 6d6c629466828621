package org.liveblogarchive.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFiles;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.feed.FeedIndexes;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.SitemapUrl;
import org.liveblogarchive.output.CompletedFiles;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.publish.EarlierPosts;
import org.liveblogarchive.publish.EarlierPosts.Renumbering;
import org.liveblogarchive.publish.PublishUnit;
import org.liveblogarchive.publish.Staging;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.LiveBlogRenderer;
import org.liveblogarchive.render.Outputs;
import org.liveblogarchive.render.RenderedLiveBlog;
import org.liveblogarchive.sitemap.Sitemaps;
import org.liveblogarchive.state.LiveBlogState;
import org.liveblogarchive.work.Workers;

/** Takes one live blog all the way from its folder to its staged files. Safe for use by several threads. */
final class LiveBlogStage {
    /** How many addresses a note lists. */
    private static final int LISTED = 10;

    private final ContentFolder content;
    private final Archive archive;
    private final LiveBlogReader reader;
    private final LiveBlogRenderer renderer;
    private final Staging staging;
    private final BuildCache cache;
    private final UsedMedia usedMedia;
    private final Map<String, Listing> changed = new ConcurrentHashMap<>();

    /** The files of a live blog, with what was found when they were listed. */
    private record Listing(LiveBlogFiles files, Diagnostics diagnostics) {}

    LiveBlogStage(
            ContentFolder content,
            Archive archive,
            LiveBlogReader reader,
            LiveBlogRenderer renderer,
            Staging staging,
            BuildCache cache,
            UsedMedia usedMedia) {
        this.content = content;
        this.archive = archive;
        this.reader = reader;
        this.renderer = renderer;
        this.staging = staging;
        this.cache = cache;
        this.usedMedia = usedMedia;
    }

    /** Keeps a live blog as an earlier build made it; returns null if something has changed since then. */
    BuiltLiveBlog keep(LiveBlogFolder folder) throws IOException {
        LiveBlogState state = cache.remembered(folder);
        if (state != null) {
            return kept(folder, state, new Diagnostics());
        }
        state = cache.candidate(folder);
        if (state == null) {
            return null;
        }
        Listing listing = list(folder);
        if (cache.isSame(folder, listing.files(), state)) {
            return kept(folder, state, listing.diagnostics());
        }
        changed.put(folder.name(), listing);
        return null;
    }

    private Listing list(LiveBlogFolder folder) throws IOException {
        var diagnostics = new Diagnostics();
        return new Listing(content.files(folder, diagnostics), diagnostics);
    }

    private BuiltLiveBlog kept(LiveBlogFolder folder, LiveBlogState known, Diagnostics diagnostics) {
        PublishUnit unit = staging.liveBlog(folder.name());
        unit.keep((int) known.outputs().files(), known.result().manifest());
        lookAgainIfMisplaced(folder, diagnostics);
        diagnostics.addAll(known.result().warnings());
        return new BuiltLiveBlog(known.result(), unit, List.of(), 0, diagnostics);
    }

    /** Makes the next build check the folder again if it has misplaced files, so that each build reports them. */
    private void lookAgainIfMisplaced(LiveBlogFolder folder, Diagnostics listing) {
        if (!listing.report().isEmpty()) {
            cache.lookAgain(folder);
        }
    }

    /** Makes a live blog, or its changed pages; {@code progress} is called with the number of posts of each part. */
    BuiltLiveBlog make(LiveBlogFolder folder, Workers workers, IntConsumer progress) throws IOException {
        Listing known = changed.remove(folder.name());
        Listing listing = known == null ? list(folder) : known;
        LiveBlogFiles files = listing.files();
        Diagnostics reported = listing.diagnostics();
        var diagnostics = new Diagnostics();
        ReadLiveBlog read = reader.read(folder, files, workers, diagnostics);
        LiveBlog liveBlog = read.liveBlog();
        PublishUnit unit = staging.liveBlog(liveBlog.slug());
        EarlierBuild earlier = cache.earlier(folder, unit);
        var contents = LiveBlogContents.of(archive, liveBlog);
        List<LiveBlogFile> plan = Outputs.plan(contents);
        var paths = new TakenPaths(folder.name() + "/", plan, diagnostics);
        var completed = new CompletedFiles(plan);
        plan.addAll(Outputs.redirects(contents.with(paths.free(read.redirects()))));
        RenderedLiveBlog rendered = renderer.render(
                read, contents.terms(), plan, earlier == null ? PageCache.NONE : earlier, unit::put, progress, workers);
        diagnostics.addAll(rendered.diagnostics());
        paths.checkMedia(read.media().used());
        var shared = new TreeSet<String>();
        var media = new StagedMedia(unit, earlier, archive.pictureMetadata(), diagnostics);
        if (!diagnostics.hasErrors()) {
            stageMedia(read.media().used(), folder, media, shared);
            usedMedia.known(read.media().used());
        } else {
            usedMedia.unknown(folder.name());
        }
        List<String> notes = diagnostics.hasErrors() ? List.of() : notes(liveBlog, unit);
        Map<String, FileState> outputs = unit.seal(completed::of);
        var result = new LiveBlogState.Result(
                summary(contents, read, rendered),
                unit.manifest(),
                read.translations(),
                read.redirects(),
                read.terms(),
                shared,
                rendered.assets(),
                read.later(),
                diagnostics.report());
        if (!diagnostics.hasErrors()) {
            cache.keep(folder, files, read, media, outputs, rendered, result);
        }
        lookAgainIfMisplaced(folder, reported);
        reported.addAll(diagnostics.report());
        return new BuiltLiveBlog(result, unit, notes, media.cleaned(), reported);
    }

    private LiveBlogSummary summary(LiveBlogContents contents, ReadLiveBlog read, RenderedLiveBlog rendered)
            throws IOException {
        LiveBlog liveBlog = read.liveBlog();
        List<SitemapUrl> urls = rendered.hasErrors()
                ? List.of()
                : Sitemaps.shared(
                        archive,
                        read,
                        renderer.today(liveBlog),
                        post -> rendered.texts().get(post).references());
        return LiveBlogSummary.of(liveBlog, Sitemaps.changes(liveBlog), urls, FeedIndexes.of(contents));
    }

    private static void stageMedia(
            SortedSet<String> used, LiveBlogFolder folder, StagedMedia media, SortedSet<String> shared)
            throws IOException {
        String own = folder.name() + "/";
        for (String path : used) {
            if (path.startsWith(own)) {
                String inFolder = path.substring(own.length());
                media.put(inFolder, folder.file(inFolder), path);
            } else {
                shared.add(path);
            }
        }
    }

    private List<String> notes(LiveBlog liveBlog, PublishUnit unit) throws IOException {
        Map<String, Post> posts = new LinkedHashMap<>();
        liveBlog.posts().forEach(post -> posts.put(post.slug(), post));
        EarlierPosts earlier = EarlierPosts.replacedBy(unit);
        var notes = new ArrayList<String>();
        Renumbering renumbered = earlier.renumbering(List.copyOf(posts.keySet()), archive.pageSize());
        if (renumbered != null) {
            notes.add("Renumbered " + liveBlog.slug() + " from page-" + renumbered.page() + ".html on: "
                    + reason(renumbered, posts) + ".");
        }
        List<String> gone = earlier.pagesWithoutPosts();
        if (!gone.isEmpty()) {
            notes.add(gone(gone, liveBlog.slug()));
        }
        return notes;
    }

    private static String gone(List<String> pages, String folder) {
        String first =
                pages.stream().limit(LISTED).map(page -> folder + "/" + page).collect(Collectors.joining(", "));
        return "Removed " + first + (pages.size() > LISTED ? " and " + (pages.size() - LISTED) + " more" : "")
                + ", as no published post has this address any longer. To keep the page with the reason for the removal, add “removed”"
                + " to the post. To redirect from it, add “aliases” to another post.";
    }

    private static String reason(Renumbering renumbered, Map<String, Post> posts) {
        Post before = posts.get(renumbered.before());
        if (before == null) {
            return "the post “" + renumbered.before() + "” was removed, is not published yet, or has another slug";
        }
        Post now = posts.get(renumbered.now());
        String post = "the " + (renumbered.isNew() ? "new " : "") + "post “" + now.slug() + "” of "
                + now.date().toOffsetDateTime() + " comes before “" + before.slug() + "”";
        if (!now.date().toInstant().equals(before.date().toInstant())) {
            return post + " of " + before.date().toOffsetDateTime();
        }
        return post + " of the same time by its " + (now.order() == before.order() ? "slug" : "order");
    }
}
