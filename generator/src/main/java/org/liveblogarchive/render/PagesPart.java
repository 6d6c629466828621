package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.view.View;

/** Makes pages of a live blog that follow each other, and takes over those that an earlier build has made. */
final class PagesPart {
    private final Theme theme;
    private final ReadLiveBlog read;
    private final EarlierPages earlier;
    private final PageSink sink;
    private final Problems problems = new Problems();
    private final PageMaker pages;
    private final PostTexts texts;
    private final PageData data;
    private final PageInputs inputs;
    private final String key;
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
        this.texts = new PostTexts(read, theme.postHtml(), 2 * archive.pageSize(), problems);
        this.data = new PageData(archive, read, words, texts, problems);
        this.key = key;
        this.previews = PreviewPictures.isWanted(archive)
                ? new PreviewPictures(archive, read, new Views(words, ""), theme.previews(), earlier, sink)
                : null;
        String same = PageInputs.hash(key, data.liveBlog().toString());
        this.inputs = new PageInputs(read, same, this::references);
    }

    /** Makes pages in their order; from the first error on, texts are only checked and no more pages are made. */
    RenderedLiveBlog render(List<PlannedPage> pages) throws IOException {
        for (PlannedPage page : pages) {
            if (!isKept(page)) {
                make(page);
            }
            if (previews != null && !problems.hasErrors()) {
                previews.make(page, key, made, problems);
            }
        }
        return new RenderedLiveBlog(made, texts(pages), problems.sorted());
    }

    /** Notes what is wrong in the texts of posts that are on no page. */
    void checkUnfinished() throws IOException {
        texts.checkUnfinished();
    }

    private boolean isKept(PlannedPage page) throws IOException {
        MadePage kept = earlier.keepIfSame(page.fileName(), () -> inputs.of(page));
        if (kept != null) {
            made.put(page.fileName(), kept);
        }
        return kept != null;
    }

    private void make(PlannedPage page) throws IOException {
        View shown = data.of(page);
        if (problems.hasErrors()) {
            return;
        }
        UsedAssets assets = theme.newUse();
        ByteBuffer bytes = pages.make(page.template(), shown, assets);
        if (bytes != null) {
            sink.accept(page.fileName(), bytes);
            made.put(
                    page.fileName(),
                    new MadePage(inputs.of(page), assetSets.computeIfAbsent(assets.names(), names -> names)));
        }
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

    private Map<String, MadeText> texts(List<PlannedPage> pages) {
        var all = new HashMap<String, MadeText>();
        for (PlannedPage page : pages) {
            if (page instanceof PostPage single) {
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
