package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.publish.Unit;
import org.liveblogarchive.render.ArchiveRenderer;
import org.liveblogarchive.render.EarlierPages;
import org.liveblogarchive.render.MadePage;
import org.liveblogarchive.render.Theme;
import org.liveblogarchive.state.LiveBlogState.Details;
import org.liveblogarchive.state.StateFolder;

/** Stages what is the archive's own: its home, its lists of tags and authors, the theme's assets and shared media. */
final class ArchiveStage {
    private final ContentFolder content;
    private final Map<String, Author> authors;
    private final StateFolder states;
    private final String key;
    private final Unit unit;
    private Map<String, MadePage> made;

    /**
     * Makes the stage.
     *
     * @param authors the authors that are declared, by slug
     * @param key differs whenever something does that all pages of the archive are made with
     */
    ArchiveStage(ContentFolder content, Map<String, Author> authors, StateFolder states, String key, Unit unit) {
        this.content = content;
        this.authors = authors;
        this.states = states;
        this.key = key;
        this.unit = unit;
    }

    /** Stages the pages, but for those that an earlier build made from the same, and all files that the archive's pages show. */
    void stage(Archive archive, Theme theme, List<BuiltLiveBlog> built, SortedSet<String> media, Problems problems)
            throws IOException {
        Details details = states.archive();
        EarlierLiveBlog earlier = details == null ? null : new EarlierLiveBlog(content.root(), details, unit);
        List<LiveBlogSummary> summaries =
                built.stream().map(liveBlog -> liveBlog.result().summary()).toList();
        EarlierPages pages = earlier == null ? EarlierPages.NONE : earlier;
        made = new ArchiveRenderer(archive, authors, theme, key, pages, unit::put, problems).render(summaries);
        var assets = new TreeSet<String>();
        made.values().forEach(page -> assets.addAll(page.assets()));
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
        states.writeArchive(new Details(sources, outputs, made, Map.of()));
    }
}
