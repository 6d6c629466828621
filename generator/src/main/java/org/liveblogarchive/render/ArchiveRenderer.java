package org.liveblogarchive.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageSink;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.PublishedLiveBlogs;
import org.liveblogarchive.theme.Messages;
import org.liveblogarchive.theme.PageTemplates;
import org.liveblogarchive.theme.Theme;
import org.liveblogarchive.view.View;

/** Makes the files in the archive's own folder that have changed since an earlier build. */
public final class ArchiveRenderer {
    private final Theme theme;
    private final String key;
    private final PageCache cache;
    private final PageSink sink;
    private final Diagnostics diagnostics;
    private List<ArchiveFile> files;
    private Messages messages;

    /**
     * Makes the renderer of an archive.
     *
     * @param key a hash of everything that all files of the archive depend on
     * @param diagnostics receives errors in the templates
     */
    public ArchiveRenderer(Theme theme, String key, PageCache cache, PageSink sink, Diagnostics diagnostics) {
        this.theme = theme;
        this.key = key;
        this.cache = cache;
        this.sink = sink;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes the files but those that take long; returns what they were made from, by path.
     *
     * @param published the live blogs' files
     */
    public Map<String, CachedPage> render(ArchiveContents contents, PublishedLiveBlogs published) throws IOException {
        messages = theme.messages(contents.archive().language(), diagnostics);
        files = Outputs.plan(contents);
        return render(files.stream().filter(file -> !file.isLong()).toList(), contents, published);
    }

    /**
     * Returns what makes the files that take long, once all others are made, in any order and several at once; the results are
     * as of the others.
     */
    public List<Callable<Map<String, CachedPage>>> others(ArchiveContents contents, PublishedLiveBlogs published) {
        return files.stream()
                .filter(ArchiveFile::isLong)
                .<Callable<Map<String, CachedPage>>>map(file -> () -> render(List.of(file), contents, published))
                .toList();
    }

    private Map<String, CachedPage> render(
            List<ArchiveFile> files, ArchiveContents contents, PublishedLiveBlogs published) throws IOException {
        var maker = new KeepingMaker();
        var context = new ArchiveContext(contents, messages, published, Outputs.of(contents.archive()), maker);
        for (ArchiveFile file : files) {
            maker.path = file.path();
            MadeFile bytes = file.make(context);
            if (bytes != null) {
                bytes.into(sink, file.path());
                maker.made.put(
                        file.path(),
                        new CachedPage(
                                maker.inputs, bytes.assets(), bytes.parts().keySet()));
            }
        }
        return maker.made;
    }

    /** Keeps a file if its model is the same as before; most models here are cheap to make, as they have no texts of posts. */
    private final class KeepingMaker implements FileMaker {
        /** The templates by depth of folder, as the parts that pages share have addresses that depend on it. */
        private final Map<Long, PageTemplates> templates = new HashMap<>();

        private final Map<String, CachedPage> made = new HashMap<>();
        private String path;
        private String inputs;

        @Override
        public MadeFile page(String template, View view) throws IOException {
            return isKept(view) ? null : new TemplateMaker(templates()).page(template, view);
        }

        @Override
        public MadeFile file(Object model, Writing writing) throws IOException {
            return isKept(model) || diagnostics.hasErrors() ? null : writing.write();
        }

        /** The inputs are those of the version and those of the model, one after the other. */
        @Override
        public MadeFile file(Object version, Modelling modelling, Writing writing) throws IOException {
            String versioned = ShortHash.of(key, path, version);
            CachedPage before = cache.page(path);
            boolean isSame = before != null && before.inputs().startsWith(versioned);
            if (isSame && cache.keep(path, before)) {
                made.put(path, before);
                return null;
            }
            if (diagnostics.hasErrors()) {
                return null;
            }
            MadeFile written = before == null ? writing.write() : null;
            String model = ShortHash.of(key, path, modelling.model());
            inputs = versioned + model;
            if (written == null && before.inputs().endsWith(model) && cache.keep(path, before)) {
                made.put(path, new CachedPage(inputs, before.assets(), before.parts()));
                return null;
            }
            return written == null ? writing.write() : written;
        }

        @Override
        public String part(String template, View view, UnaryOperator<String> finish, Object finishedWith)
                throws IOException {
            return new TemplateMaker(templates()).part(template, view, finish, finishedWith);
        }

        private boolean isKept(Object model) throws IOException {
            inputs = ShortHash.of(key, path, model);
            CachedPage kept = cache.keepIfSame(path, () -> inputs);
            if (kept != null) {
                made.put(path, kept);
            }
            return kept != null;
        }

        private PageTemplates templates() throws IOException {
            long depth = path.chars().filter(c -> c == '/').count();
            PageTemplates known = templates.get(depth);
            if (known == null) {
                known = theme.pages(messages, diagnostics);
                templates.put(depth, known);
            }
            return known;
        }
    }
}
