package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.read.ImportMark;

/** The files that are in the folder of a live blog before an import, and which of them earlier imports wrote. */
final class ImportedFiles {
    private final ContentFolder content;
    private final Path folder;
    private final Map<String, Imported> byId = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();

    private ImportedFiles(ContentFolder content, Path folder) {
        this.content = content;
        this.folder = folder;
    }

    /**
     * A file that an earlier import wrote.
     *
     * @param name its name
     * @param slug the slug of its post
     * @param text its text now
     * @param mark what it was made from
     */
    record Imported(String name, String slug, String text, ImportMark mark) {
        boolean isEdited() {
            return mark.isEdited(text);
        }
    }

    /** Reads the posts of a live blog's folder, which may be missing, that were imported from {@code source}. */
    static ImportedFiles of(ContentFolder content, Path folder, List<Path> posts, String source) throws IOException {
        var files = new ImportedFiles(content, folder);
        for (Path post : posts) {
            files.add(post, source);
        }
        return files;
    }

    private void add(Path post, String source) throws IOException {
        String name = post.getFileName().toString();
        SourceText text = text(post);
        String slug = ImportMark.slugOfPost(name, text);
        slugs.add(slug);
        ImportMark mark = text == null ? null : ImportMark.ofPost(text);
        if (mark != null && mark.source().equals(source)) {
            byId.put(mark.id(), new Imported(name, slug, text.text(), mark));
        }
    }

    private SourceText text(Path file) throws IOException {
        return new SourceReader(content.root(), new Diagnostics()).read(file);
    }

    /** Returns what an earlier import made of a post, or null. */
    Imported post(String id) {
        return byId.get(id);
    }

    /** Returns the ids of all posts that earlier imports made. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** Returns the text of the {@code liveblog.yaml}, or null if there is none. */
    SourceText settings() throws IOException {
        Path file = folder.resolve(ContentFolder.LIVE_BLOG_FILE);
        return Files.isRegularFile(file) ? text(file) : null;
    }

    /** Returns whether nothing has a name yet, not even a link that leads nowhere. */
    boolean isFree(String name) {
        return !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    boolean hasSlug(String slug) {
        return slugs.contains(slug);
    }
}
