package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.linkeddata.LinkedData;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedDocument;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;
import org.liveblogarchive.plan.PlannedFile;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.view.View;

/** Makes pages of a live blog that follow each other, and takes over those that an earlier build has made. */
final class PagesPart {
    private static final int POSTS_OF_FEED = 100;

    private final Theme theme;
    private final ReadLiveBlog read;
    private final EarlierPages earlier;
    private final PageSink sink;
    private final Problems problems = new Problems();
    private final PageMaker pages;
    private final PostTexts texts;
    private final PageData data;
    private final FileInputs inputs;
    private final String key;
    private final LiveBlogDocuments documents;
    private final PreviewPictures previews;
    private final Map<String, MadePage> made = new HashMap<>();
    /** Pages of one kind use the same assets, so each set is kept once. */
    private final Map<Set<String>, Set<String>> assetSets = new HashMap<>();

    /** Makes the part; {@code key} tells what all pages of the archive are made with. */
    PagesPart(Archive archive, ReadLiveBlog read, Theme theme, String key, EarlierPages earlier, PageSink sink)
            throws IOException {
        this.theme = theme;
        this.read = read;
        this.earlier = earlier;
        this.sink = sink;
        Words words = theme.words(read.liveBlog().language(), problems);
        this.pages = theme.pages(words, problems);
        this.texts = new PostTexts(read, theme.postHtml(), 2 * archive.pageSize() + POSTS_OF_FEED, problems);
        var views = new Views(words, PageData.ROOT);
        var addresses = new WebAddresses(archive, read.liveBlog());
        LinkedData linked = addresses.areKnown() ? new LinkedData(archive, read.liveBlog(), addresses.folder()) : null;
        this.data = new PageData(archive, read, views, texts, linked, problems);
        this.key = key;
        this.previews = PreviewPictures.isWanted(archive)
                ? new PreviewPictures(archive, read, new Views(words, ""), theme.previews(), earlier, sink)
                : null;
        this.inputs = new FileInputs(key, archive, read, views, this::references);
        var entries = new FeedEntries(read, addresses, texts, new FeedPosts(read, addresses, data, theme, pages));
        this.documents = new LiveBlogDocuments(archive, read.liveBlog(), texts, data, entries);
    }

    /** Makes pages in their order; from the first error on, texts are only checked and no more pages are made. */
    RenderedLiveBlog render(List<PlannedFile> files) throws IOException {
        texts.keepAll(ofTags(files));
        for (PlannedFile file : files) {
            if (!isKept(file)) {
                make(file);
            }
            if (file instanceof PlannedPage page && previews != null && !problems.hasErrors()) {
                previews.make(page, key, made, problems);
            }
        }
        return new RenderedLiveBlog(made, texts(files), problems.sorted());
    }

    /** The feeds of tags come last, and show posts from anywhere in the story. */
    private static Set<Integer> ofTags(List<PlannedFile> files) {
        return files.stream()
                .filter(file -> file instanceof FeedDocument feed && feed.term() != null)
                .flatMap(file -> ((FeedDocument) file).posts().stream())
                .collect(Collectors.toSet());
    }

    /** Notes what is wrong in the texts of posts that are on no page. */
    void checkUnfinished() throws IOException {
        texts.checkUnfinished();
    }

    private boolean isKept(PlannedFile file) throws IOException {
        MadePage kept = earlier.keepIfSame(file.fileName(), () -> inputs.of(file));
        if (kept != null) {
            made.put(file.fileName(), kept);
        }
        return kept != null;
    }

    private void make(PlannedFile file) throws IOException {
        if (file instanceof PlannedPage page) {
            make(page);
        } else if (file instanceof PlannedDocument document && !problems.hasErrors()) {
            byte[] bytes = documents.of(document);
            if (bytes != null && !problems.hasErrors()) {
                put(file, ByteBuffer.wrap(bytes), Set.of());
            }
        }
    }

    private void make(PlannedPage page) throws IOException {
        View shown = data.of(page);
        if (problems.hasErrors()) {
            return;
        }
        UsedAssets assets = theme.newUse();
        ByteBuffer bytes = pages.make(page.template(), shown, assets);
        if (bytes != null) {
            put(page, bytes, assets.names());
        }
    }

    private void put(PlannedFile file, ByteBuffer bytes, Set<String> assets) throws IOException {
        sink.accept(file.fileName(), bytes);
        made.put(file.fileName(), new MadePage(inputs.of(file), assetSets.computeIfAbsent(assets, names -> names)));
    }

    /** Returns what the text of a post refers to, or null if neither this build nor an earlier one has looked at it. */
    private SortedMap<String, String> references(int index) {
        MadeText here = texts.made(index);
        if (here != null) {
            return here.references();
        }
        MadeText before = earlier.text(read.liveBlog().posts().get(index));
        return before == null ? null : BodyReferences.again(before.references().keySet(), read);
    }

    private Map<String, MadeText> texts(List<PlannedFile> files) {
        var all = new HashMap<String, MadeText>();
        for (PlannedFile file : files) {
            if (file instanceof PostPage single) {
                Post post = read.liveBlog().posts().get(single.post());
                MadeText here = texts.made(single.post());
                MadeText text = here == null ? earlier.text(post) : here;
                if (text != null) {
                    all.put(post.fileName(), text);
                    problems.addAll(text.warnings());
                }
            }
        }
        return all;
    }
}
