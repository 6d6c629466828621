package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.content.ContentFolder.LiveBlogFiles;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Fingerprint;
import org.liveblogarchive.model.BuildTime;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.publish.PublishUnit;
import org.liveblogarchive.publish.PublishedFiles;
import org.liveblogarchive.publish.Staging;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.RenderedLiveBlog;
import org.liveblogarchive.state.LiveBlogState;
import org.liveblogarchive.state.LiveBlogState.Details;
import org.liveblogarchive.state.StateFolder;

/** Finds the live blogs that are still as an earlier build made and published them. Safe for use by several threads. */
final class BuildCache {
    private final WatchSession session;
    private final StateFolder states;
    private final String key;
    private final LiveBlogReader reader;
    private final Staging staging;
    private final Map<String, LiveBlogState> published = new ConcurrentHashMap<>();

    /** Makes the cache of a build; {@code key} is a hash of everything that all its live blogs depend on. */
    BuildCache(WatchSession session, StateFolder states, String key, LiveBlogReader reader, Staging staging) {
        this.session = session;
        this.states = states;
        this.key = key;
        this.reader = reader;
        this.staging = staging;
    }

    /** Returns the state of a live blog in whose folder no file has changed since the last build of this JVM; else null. */
    LiveBlogState remembered(LiveBlogFolder folder) {
        LiveBlogState state = session.remembered(folder.name());
        boolean same = state != null && isMadeWithTheSame(state, folder);
        if (same) {
            published.put(folder.name(), state);
        }
        return same ? state : null;
    }

    /** Returns the state of a live blog if nothing that it uses outside its folder has changed; else null. */
    LiveBlogState candidate(LiveBlogFolder folder) throws IOException {
        LiveBlogState state = states.read(folder.name());
        return state != null && isMadeWithTheSame(state, folder) ? state : null;
    }

    /** Returns whether the files in a live blog's folder and its published files are unchanged. */
    boolean isSame(LiveBlogFolder folder, LiveBlogFiles files, LiveBlogState state) throws IOException {
        SortedMap<String, FileStamp> sources = stamps(folder, files, state.media());
        if (sources.size() != state.sources().files()) {
            return false;
        }
        Fingerprint outputs = PublishedFiles.fingerprint(staging.published(folder.name()));
        boolean sameStamps = fingerprint(sources).equals(state.sources()) && outputs.equals(state.outputs());
        boolean same = sameStamps || (!staging.isUnfinished(folder.name()) && isSame(folder, sources, state));
        if (same) {
            published.put(folder.name(), state);
        }
        return same;
    }

    /** Returns whether everything that a live blog uses outside its folder is still the same. */
    private boolean isMadeWithTheSame(LiveBlogState state, LiveBlogFolder folder) {
        BuildTime time = session.options().rules().time();
        return state.key().equals(key(state.result()))
                && state.result()
                        .later()
                        .areLeftOutAt(time, state.result().summary().newestPost())
                && reader.findAgain(state.references().keySet(), folder).equals(state.references());
    }

    /**
     * Returns the key of a live blog, with what it depends on of the time of the build: the day decides what is news as long as
     * the event runs, and whether a warning of a later change still holds; without a time there are other warnings.
     */
    private String key(LiveBlogState.Result result) {
        BuildTime time = session.options().rules().time();
        if (!time.isKnown()) {
            return key;
        }
        boolean ofDay =
                result.summary().status() == Status.LIVE || !result.warnings().isEmpty();
        return key + (ofDay ? time.day() : "dated");
    }

    /** Makes the next build of this JVM check the folder of a live blog, even if no file in it changes. */
    void lookAgain(LiveBlogFolder folder) {
        published.remove(folder.name());
    }

    /** Returns the states of the live blogs as this build publishes them. */
    Map<String, LiveBlogState> published() {
        return published;
    }

    /** Compares the files one by one by their bytes, and keeps their new stamps if all are the same. */
    private boolean isSame(LiveBlogFolder folder, SortedMap<String, FileStamp> sources, LiveBlogState state)
            throws IOException {
        Details details = states.details(folder.name());
        if (details == null || !details.sources().keySet().equals(sources.keySet())) {
            return false;
        }
        Map<String, FileState> present = new HashMap<>();
        for (var source : sources.entrySet()) {
            FileState known = details.sources().get(source.getKey());
            if (!known.isOf(folder.file(source.getKey()), source.getValue())) {
                return false;
            }
            present.put(source.getKey(), new FileState(settled(source.getValue()), known.hash()));
        }
        Map<String, FileState> outputs = PublishedFiles.check(staging.published(folder.name()), details.outputs());
        if (outputs == null) {
            return false;
        }
        write(folder, state, new Details(present, outputs, details.pages(), details.texts(), details.copies()));
        return true;
    }

    /** Returns what is known of a live blog that has changed; null if nothing of the earlier build can be used. */
    EarlierBuild earlier(LiveBlogFolder folder, PublishUnit unit) throws IOException {
        LiveBlogState state = states.read(folder.name());
        Details details = state == null || !state.key().startsWith(key) ? null : states.details(folder.name());
        return details == null ? null : new EarlierBuild(folder.path(), details, unit);
    }

    /** Stores the state of a live blog that has been made again. */
    void keep(
            LiveBlogFolder folder,
            LiveBlogFiles files,
            ReadLiveBlog read,
            StagedMedia copies,
            Map<String, FileState> outputs,
            RenderedLiveBlog rendered,
            LiveBlogState.Result result)
            throws IOException {
        String own = folder.name() + "/";
        var media = new TreeSet<String>();
        read.media().used().stream()
                .filter(path -> path.startsWith(own))
                .forEach(path -> media.add(path.substring(own.length())));
        Map<String, FileState> sources = new HashMap<>();
        files.stamps()
                .forEach((name, stamp) -> sources.put(
                        name, new FileState(settled(stamp), read.hashes().getOrDefault(name, ""))));
        for (String path : media) {
            // The stamp is taken after the file was read, so the file may have changed: the hash is that of the copy.
            FileStamp stamp = FileStamp.ofSource(folder.file(path));
            if (stamp != null) {
                String hash = copies.sourceHash(path);
                sources.put(
                        path,
                        new FileState(
                                settled(stamp), hash == null ? outputs.get(path).hash() : hash));
            }
        }
        var state = new LiveBlogState(
                key(result),
                Fingerprint.NONE,
                Fingerprint.NONE,
                media,
                read.references().found(),
                result);
        Map<String, CachedText> texts = new HashMap<>(rendered.texts());
        texts.values().removeIf(CachedText.PLAIN::equals);
        write(folder, state, new Details(sources, outputs, rendered.pages(), texts, copies.warnings()));
    }

    private void write(LiveBlogFolder folder, LiveBlogState state, Details details) throws IOException {
        var present = new LiveBlogState(
                state.key(),
                Fingerprint.of(details.sources()),
                Fingerprint.of(details.outputs()),
                state.media(),
                state.references(),
                state.result());
        states.write(folder.name(), present, details);
        published.put(folder.name(), present);
    }

    private FileStamp settled(FileStamp stamp) {
        return stamp.settledBefore(staging.start());
    }

    private static SortedMap<String, FileStamp> stamps(
            LiveBlogFolder folder, LiveBlogFiles files, Iterable<String> media) throws IOException {
        var stamps = new TreeMap<>(files.stamps());
        for (String path : media) {
            Path file = folder.file(path);
            FileStamp stamp = FileStamp.ofSource(file);
            if (stamp != null) {
                stamps.put(path, stamp);
            }
        }
        return stamps;
    }

    private static Fingerprint fingerprint(SortedMap<String, FileStamp> stamps) {
        Fingerprint sum = Fingerprint.NONE;
        for (var stamp : stamps.entrySet()) {
            sum = sum.plus(stamp.getKey(), stamp.getValue());
        }
        return sum;
    }
}
