package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.hosting.HostRules;
import org.liveblogarchive.hosting.HostRules.Host;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.publish.PublishUnit;
import org.liveblogarchive.render.ArchiveRenderer;
import org.liveblogarchive.render.Outputs;
import org.liveblogarchive.state.ArchiveState;
import org.liveblogarchive.state.LiveBlogState;
import org.liveblogarchive.state.LiveBlogState.Details;
import org.liveblogarchive.state.StateFolder;
import org.liveblogarchive.theme.Theme;
import org.liveblogarchive.work.Workers;

/** Stages the archive's own files: its pages, its files for programs, the theme's assets and shared media. */
final class ArchiveStage {
    /** Without it GitHub Pages would leave out files that begin with a dot or an underscore. */
    private static final String NO_JEKYLL = ".nojekyll";

    private final ContentFolder content;
    private final Map<String, Author> authors;
    private final StateFolder states;
    private final String key;
    private final PublishUnit unit;
    private final Set<Host> hosts;
    private String from;
    private boolean kept;
    private Map<String, CachedPage> made;
    private List<Callable<Map<String, CachedPage>>> others = List.of();
    private ArchiveRedirects moves;
    private Map<String, FileState> outputs;
    private StagedMedia copies;

    /**
     * Makes the stage.
     *
     * @param authors the authors that are declared, by slug
     * @param key a hash of everything that all pages of the archive depend on
     * @param hosts the hosts to write rules for
     */
    ArchiveStage(
            ContentFolder content,
            Map<String, Author> authors,
            StateFolder states,
            String key,
            PublishUnit unit,
            Set<Host> hosts) {
        this.content = content;
        this.authors = authors;
        this.states = states;
        this.key = key;
        this.unit = unit;
        this.hosts = hosts;
    }

    /** Stages the pages that have changed since an earlier build, and all files that the archive's pages show. */
    void stage(
            Archive archive, Theme theme, List<BuiltLiveBlog> built, SortedSet<String> media, Diagnostics diagnostics)
            throws IOException {
        from = from(built);
        ArchiveState known = states.archive();
        if (known != null && isSame(known, media)) {
            unit.keep(known.details().outputs().size(), known.manifest());
            known.details().copies().values().forEach(diagnostics::addAll);
            kept = true;
            return;
        }
        EarlierBuild earlier = known == null ? null : new EarlierBuild(content.root(), known.details(), unit);
        List<LiveBlogSummary> summaries =
                built.stream().map(liveBlog -> liveBlog.result().summary()).toList();
        PageCache pages = earlier == null ? PageCache.NONE : earlier;
        var liveBlogs = new StagedLiveBlogs(built);
        moves = new ArchiveRedirects(built, liveBlogs, media, diagnostics);
        var contents = ArchiveContents.of(archive, authors, summaries, moves.outside());
        var renderer = new ArchiveRenderer(theme, key, pages, unit::put, diagnostics);
        made = new HashMap<>(renderer.render(contents, liveBlogs));
        others = renderer.others(contents, liveBlogs);
        var assets = new TreeSet<String>();
        made.values().forEach(page -> assets.addAll(page.assets()));
        built.forEach(liveBlog -> assets.addAll(liveBlog.result().assets()));
        for (var asset : theme.assets(assets).entrySet()) {
            unit.put(asset.getKey(), asset.getValue().bytes(), asset.getValue().hash());
        }
        boolean alike = known != null && known.key().equals(key);
        copies = new StagedMedia(unit, alike ? earlier : null, archive.pictureMetadata(), diagnostics);
        for (String path : media) {
            copies.put(path, content.file(path), path);
        }
        unit.put(NO_JEKYLL, ByteBuffer.allocate(0));
    }

    /** Stages the files that take long, several at once. */
    void stageOthers(Workers workers) throws IOException {
        workers.all(others).forEach(made -> this.made.putAll(made));
    }

    /** Returns a hash of everything that the archive's own files are made from, except the bytes of shared media. */
    private String from(List<BuiltLiveBlog> built) {
        List<LiveBlogState.Result> liveBlogs =
                built.stream().map(BuiltLiveBlog::result).toList();
        return ShortHash.of(key, new TreeMap<>(authors), new TreeSet<>(hosts), liveBlogs);
    }

    private boolean isSame(ArchiveState known, SortedSet<String> media) throws IOException {
        Map<String, FileState> sources = known.details().sources();
        if (!known.from().equals(from) || !sources.keySet().equals(media)) {
            return false;
        }
        for (String path : media) {
            if (!sources.get(path).stamp().equals(FileStamp.ofSource(content.file(path)))) {
                return false;
            }
        }
        return unit.isUntouched(known.details().outputs());
    }

    /** Stages the rules for hosts, of an archive that knows its address. */
    void stageRules(Archive archive, List<BuiltLiveBlog> built, Set<Compression> compressions) throws IOException {
        if (!kept && archive.baseUrl() != null) {
            List<String> removed = built.stream()
                    .map(liveBlog -> liveBlog.result().summary())
                    .flatMap(liveBlog ->
                            liveBlog.removed().stream().map(slug -> liveBlog.slug() + "/" + LiveBlogPaths.post(slug)))
                    .toList();
            putAll(new HostRules(archive.baseUrl(), moves.all(), removed, Outputs.served()).files(hosts, compressions));
        }
    }

    private void putAll(Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            unit.put(file.getKey(), ByteBuffer.wrap(file.getValue()));
        }
    }

    /** Completes the unit, after it refers to the units of the live blogs. */
    void seal() throws IOException {
        if (!kept) {
            outputs = unit.seal(path -> -1);
        }
    }

    /** Returns how many shared files this build has cleaned of what is private. */
    int cleaned() {
        return kept ? 0 : copies.cleaned();
    }

    /** Stores the state of the files for the next build. */
    void keep(Collection<String> media, long start) throws IOException {
        if (kept) {
            return;
        }
        Map<String, FileState> sources = new HashMap<>();
        for (String path : media) {
            FileStamp stamp = FileStamp.ofSource(content.file(path));
            if (stamp != null) {
                String hash = copies.sourceHash(path);
                sources.put(
                        path,
                        new FileState(
                                stamp.settledBefore(start),
                                hash == null ? outputs.get(path).hash() : hash));
            }
        }
        states.writeArchive(new ArchiveState(
                key, from, unit.manifest(), new Details(sources, outputs, made, Map.of(), copies.warnings())));
    }
}
