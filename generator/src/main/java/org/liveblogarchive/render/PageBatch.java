package org.liveblogarchive.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.cache.PageSink;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.linkeddata.LinkedData;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.linkeddata.StructuredData;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogContext.Scope;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.theme.Messages;

/** Makes files of a live blog that follow each other, and keeps those that an earlier build made from the same. */
final class PageBatch {
    private static final int POSTS_OF_FEED = 100;

    private final String key;
    private final ReadLiveBlog read;
    private final PageCache cache;
    private final PageSink sink;
    private final Diagnostics diagnostics = new Diagnostics();
    private final PostTexts texts;
    private final LiveBlogContext making;
    private final TextStandIns standIns;
    private final LiveBlogContext describing;
    private final Map<String, CachedPage> made = new HashMap<>();
    /** Files of one kind use the same assets, so each set is kept once. */
    private final Map<Set<String>, Set<String>> assetSets = new HashMap<>();

    /**
     * Makes a batch.
     *
     * @param key a hash of everything that all files of the archive depend on
     * @param found what was found in texts that are made already, by the names of the posts' files
     */
    PageBatch(Scope scope, String key, PageSink sink, Map<String, CachedText> found) throws IOException {
        this.key = key;
        this.read = scope.read();
        this.cache = scope.cache();
        this.sink = sink;
        int keptPosts = 2 * scope.archive().pageSize() + POSTS_OF_FEED;
        this.texts = new PostTexts(scope, found, keptPosts, diagnostics);
        Messages messages = scope.theme().messages(read.liveBlog().language(), diagnostics);
        boolean onTheWeb = scope.addresses().areKnown();
        this.making = new LiveBlogContext(
                scope,
                messages,
                texts,
                onTheWeb
                        ? new LinkedData(
                                scope.archive(),
                                read.liveBlog(),
                                scope.addresses().folder())
                        : null,
                new TemplateMaker(scope.theme().pages(messages, diagnostics)),
                diagnostics);
        this.standIns = new TextStandIns(read.liveBlog(), this::references);
        var describer = new DescriptionMaker();
        this.describing = new LiveBlogContext(
                scope,
                messages,
                standIns,
                onTheWeb ? new DataStandIn(read.liveBlog(), describer) : null,
                describer,
                diagnostics);
    }

    /** Makes files in their order; from the first error on, texts are only checked and no more files are made. */
    RenderedLiveBlog render(List<LiveBlogFile> files) throws IOException {
        texts.keepAll(files.stream().flatMap(file -> file.scattered().stream()).collect(Collectors.toSet()));
        for (LiveBlogFile file : files) {
            CachedPage kept = cache.keepIfSame(file.path(), () -> inputs(file));
            if (kept == null) {
                make(file);
            } else {
                made.put(file.path(), kept);
            }
        }
        return new RenderedLiveBlog(made, texts(files), diagnostics.report());
    }

    /** Checks the texts of posts that are on no page. */
    void checkUnfinished() throws IOException {
        texts.checkUnfinished();
    }

    private void make(LiveBlogFile file) throws IOException {
        MadeFile bytes = file.make(making);
        if (bytes != null && !diagnostics.hasErrors()) {
            bytes.into(sink, file.path());
            if (bytes.cacheable()) {
                Set<String> assets = assetSets.computeIfAbsent(bytes.assets(), names -> names);
                made.put(
                        file.path(),
                        new CachedPage(inputs(file), assets, bytes.parts().keySet()));
            }
        }
    }

    /** Returns a hash of what a file is made from, or null as long as a text that it shows has not been read. */
    private String inputs(LiveBlogFile file) throws IOException {
        try {
            standIns.takeAsked();
            MadeFile description = file.make(describing);
            String asked = standIns.takeAsked();
            return description == null ? null : ShortHash.of(key, file.path(), asked, description.bytes());
        } catch (TextStandIns.UnknownException e) {
            return null;
        }
    }

    /** Returns what the text of a post refers to, or null if neither this build nor an earlier one has read it. */
    private SortedMap<String, String> references(int index) {
        CachedText here = texts.found(index);
        if (here != null) {
            return here.references();
        }
        CachedText before = cache.text(read.liveBlog().posts().get(index));
        return before == null ? null : BodyReferences.again(before.references().keySet(), read);
    }

    private Map<String, CachedText> texts(List<LiveBlogFile> files) {
        var all = new HashMap<String, CachedText>();
        posts(files).forEach(index -> {
            Post post = read.liveBlog().posts().get(index);
            CachedText here = texts.found(index);
            CachedText text = here == null ? cache.text(post) : here;
            if (text != null) {
                all.put(post.fileName(), text);
                diagnostics.addAll(text.warnings());
            }
        });
        return all;
    }

    /** Returns the posts whose turn comes in some files. */
    static IntStream posts(List<LiveBlogFile> files) {
        return files.stream()
                .filter(file -> file.turn().isOfPost())
                .mapToInt(file -> file.turn().post())
                .distinct();
    }

    /** Describes what the structured data of pages is made from. */
    private record DataStandIn(LiveBlog liveBlog, String blog, DescriptionMaker describer) implements StructuredData {
        DataStandIn(LiveBlog liveBlog, DescriptionMaker describer) {
            this(liveBlog, describer.hash(liveBlog.withoutPosts()), describer);
        }

        @Override
        public String ofIndex(String description, String preview, List<PostText> posts) {
            return describer.hash(
                    blog,
                    liveBlog.coverageStart(),
                    liveBlog.coverageEnd(),
                    liveBlog.lastChange(),
                    description,
                    preview,
                    posts);
        }

        @Override
        public String ofNumberedPage(List<PostText> posts) {
            return describer.hash(blog, liveBlog.coverageStart(), posts);
        }

        @Override
        public String ofPost(PostText post) {
            return describer.hash(blog, post);
        }
    }
}
