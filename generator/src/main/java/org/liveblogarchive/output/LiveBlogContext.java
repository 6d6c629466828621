package org.liveblogarchive.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileBoundary;
import org.liveblogarchive.linkeddata.StructuredData;
import org.liveblogarchive.media.MediaCleaner;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.PictureMetadata;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.output.Output.Alternate;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.theme.Messages;
import org.liveblogarchive.theme.Theme;

/**
 * What files of a live blog that follow each other are made from, or described from. Not safe for use by several threads.
 *
 * @param scope what is the same for all files of the live blog
 * @param messages the messages of its language
 * @param texts the texts of its posts
 * @param structuredData the JSON-LD of its pages, or null if the archive has no address
 * @param maker makes files, or describes them
 * @param diagnostics receives errors and warnings
 * @param shared what files of one kind have in common; see {@link #shared(Class, Function)}
 */
public record LiveBlogContext(
        Scope scope,
        Messages messages,
        Texts texts,
        StructuredData structuredData,
        FileMaker maker,
        Diagnostics diagnostics,
        Map<Class<?>, Object> shared) {
    /**
     * What is the same for all files of a live blog, whichever thread makes them.
     *
     * @param archive the archive
     * @param read the live blog as it was read
     * @param terms the tags and authors of its posts
     * @param addresses the addresses of its files
     * @param outputs the outputs of the archive
     * @param theme the theme
     * @param cache what earlier builds made
     * @param today the day that counts as today for what is news; null if nothing is, as in a live blog that is over
     */
    public record Scope(
            Archive archive,
            ReadLiveBlog read,
            PostsByTerm terms,
            WebAddresses addresses,
            List<Output> outputs,
            Theme theme,
            PageCache cache,
            LocalDate today) {
        public Scope {
            outputs = List.copyOf(outputs);
        }
    }

    /** Makes the context of files with nothing in common yet. */
    public LiveBlogContext(
            Scope scope,
            Messages messages,
            Texts texts,
            StructuredData structuredData,
            FileMaker maker,
            Diagnostics diagnostics) {
        this(scope, messages, texts, structuredData, maker, diagnostics, new HashMap<>());
    }

    /** Returns the archive. */
    public Archive archive() {
        return scope.archive();
    }

    /** Returns the live blog. */
    public LiveBlog liveBlog() {
        return scope.read().liveBlog();
    }

    /** Returns the live blog as it was read. */
    public ReadLiveBlog read() {
        return scope.read();
    }

    /** Returns the addresses of the live blog's files. */
    public WebAddresses addresses() {
        return scope.addresses();
    }

    /** Returns how many bytes a file that pages show is published with. */
    public long publishedSize(Path file) throws IOException {
        long known = scope.cache().publishedSize(file);
        if (known >= 0) {
            return known;
        }
        PictureMetadata keep = archive().pictureMetadata();
        // A failure is reported where the file is staged, with its name in the content.
        Long size =
                FileBoundary.within(file.toString(), new Diagnostics(), () -> MediaCleaner.publishedSize(file, keep));
        return size == null ? 0 : size;
    }

    /** Returns whether there are errors, so that no more files are made and texts are only checked. */
    public boolean hasErrors() {
        return diagnostics.hasErrors();
    }

    /** Returns what pages link to as other forms of what they list. */
    public List<Alternate> alternates(Coverage coverage) {
        return scope.outputs().stream()
                .flatMap(output -> output.alternates(coverage).stream())
                .toList();
    }

    /**
     * Returns what files of one kind have in common, made when the first of them asks for it. It depends on the context alone:
     * no file adds to it, as not all files are made by each build.
     */
    public <T> T shared(Class<T> type, Function<LiveBlogContext, T> make) {
        Object known = shared.get(type);
        if (known == null) {
            known = make.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
