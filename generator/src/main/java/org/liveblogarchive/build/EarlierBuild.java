package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.publish.PublishUnit;
import org.liveblogarchive.state.LiveBlogState.Details;

/** A live blog as an earlier build made it with the same theme, settings and program; this build changes a part of it. */
final class EarlierBuild implements PageCache {
    private final Path folder;
    private final Details details;
    private final PublishUnit unit;

    /** Makes the earlier build of the live blog, or of the archive, whose content is in {@code folder}. */
    EarlierBuild(Path folder, Details details, PublishUnit unit) {
        this.folder = folder;
        this.details = details;
        this.unit = unit;
    }

    @Override
    public CachedText text(Post post) {
        FileState source = details.sources().get(post.fileName());
        boolean same = source != null && source.hash().equals(post.body().hash());
        return same ? details.texts().getOrDefault(post.fileName(), CachedText.PLAIN) : null;
    }

    @Override
    public CachedPage page(String fileName) {
        return details.pages().get(fileName);
    }

    @Override
    public String hash(Path file) throws IOException {
        FileState known = known(file, details.sources());
        boolean same = known != null && known.isOf(file, FileStamp.ofSource(file));
        return same ? known.hash() : Hash.of(file);
    }

    @Override
    public long publishedSize(Path file) throws IOException {
        FileState source = known(file, details.sources());
        FileState output = known(file, details.outputs());
        boolean same = source != null && output != null && source.isOf(file, FileStamp.ofSource(file));
        return same ? output.stamp().size() : -1;
    }

    private FileState known(Path file, Map<String, FileState> files) {
        return file.startsWith(folder) ? files.get(FileNames.composed(ContentFolder.nameOf(folder, file))) : null;
    }

    @Override
    public boolean keep(Set<String> paths) throws IOException {
        Map<String, FileState> known = new HashMap<>();
        for (String path : paths) {
            known.put(path, details.outputs().get(path));
            for (String ending : unit.companions(path)) {
                known.put(path + ending, details.outputs().get(path + ending));
            }
        }
        return !known.containsValue(null) && unit.keep(known);
    }

    /** Returns the SHA-256 of the source of a file that was published. */
    String sourceHash(String path) {
        return details.sources().get(path).hash();
    }

    /** Returns what the author of a file that was published should know of it. */
    List<Diagnostic> warnings(String path) {
        return details.copies().getOrDefault(path, List.of());
    }

    /** Keeps the published copy of a file if the file has not changed since then; returns whether it was kept. */
    boolean keepCopy(String path, Path source) throws IOException {
        FileState known = details.sources().get(path);
        FileStamp stamp = known == null ? null : FileStamp.ofSource(source);
        return stamp != null && known.isOf(source, stamp) && keep(Set.of(path));
    }
}
