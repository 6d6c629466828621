package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.publish.Unit;
import org.liveblogarchive.render.ArchiveRenderer;
import org.liveblogarchive.render.MadePage;
import org.liveblogarchive.render.Theme;
import org.liveblogarchive.state.LiveBlogState.Details;
import org.liveblogarchive.state.StateFolder;

/** Stages what is the archive's own: its home, its page for what is not found, the theme's assets and shared media. */
final class ArchiveStage {
    private static final List<String> PAGES =
            List.of(new PlannedPage.Home().fileName(), new PlannedPage.NotFound().fileName());

    private final ContentFolder content;
    private final StateFolder states;
    private final String key;
    private final Unit unit;
    private MadePage made;

    /** Makes the stage; {@code key} differs whenever something does that all pages of the archive are made with. */
    ArchiveStage(ContentFolder content, StateFolder states, String key, Unit unit) {
        this.content = content;
        this.states = states;
        this.key = key;
        this.unit = unit;
    }

    /** Stages the pages, unless an earlier build made them from the same, and all files that the archive's pages show. */
    void stage(Archive archive, Theme theme, List<BuiltLiveBlog> built, SortedSet<String> media, Problems problems)
            throws IOException {
        Details details = states.archive();
        EarlierLiveBlog earlier = details == null ? null : new EarlierLiveBlog(details, unit);
        List<LiveBlogSummary> summaries =
                built.stream().map(liveBlog -> liveBlog.result().summary()).toList();
        String inputs = Hash.of(key + "\n" + summaries);
        Set<String> own = kept(earlier, inputs);
        if (own == null) {
            var renderer = new ArchiveRenderer(archive, theme, problems);
            renderer.render(summaries, unit::put);
            own = renderer.usedAssets();
        }
        var assets = new TreeSet<>(own);
        built.forEach(liveBlog -> assets.addAll(liveBlog.result().assets()));
        for (var asset : theme.assets(assets).entrySet()) {
            unit.put(asset.getKey(), ByteBuffer.wrap(asset.getValue()));
        }
        for (String path : media) {
            Path file = content.root().resolve(path);
            if (earlier == null || !earlier.keepCopy(path, file)) {
                unit.put(path, file);
            }
        }
        made = new MadePage(inputs, own);
    }

    /** Keeps what is known of the files, once the unit is sealed, for the next build. */
    void keep(Map<String, FileState> outputs, Collection<String> media, long start) throws IOException {
        Map<String, FileState> sources = new HashMap<>();
        for (String path : media) {
            FileStamp stamp = FileStamp.ofSource(content.root().resolve(path));
            if (stamp != null) {
                sources.put(
                        path,
                        new FileState(
                                stamp.settledBefore(start), outputs.get(path).hash()));
            }
        }
        Map<String, MadePage> pages = new HashMap<>();
        PAGES.forEach(page -> pages.put(page, made));
        states.writeArchive(new Details(sources, outputs, pages, Map.of()));
    }

    /** Returns the assets that the pages use if they are as an earlier build made them from the same; else null. */
    private static Set<String> kept(EarlierLiveBlog earlier, String inputs) throws IOException {
        if (earlier == null) {
            return null;
        }
        for (String page : PAGES) {
            MadePage before = earlier.page(page);
            if (before == null || !before.inputs().equals(inputs) || !earlier.keep(page)) {
                return null;
            }
        }
        return earlier.page(PAGES.get(0)).assets();
    }
}
