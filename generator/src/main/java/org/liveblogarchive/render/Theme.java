package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.markdown.PostHtmlWriter;

/** The templates, words and assets that pages are made with. Safe for use by several threads. */
public final class Theme {
    private final ThemeFiles files;
    private final Assets assets;
    private final Map<Locale, Words> words = new HashMap<>();
    private Templates templates;
    private PostHtmlWriter postHtml;

    private Theme(ThemeFiles files) {
        this.files = files;
        this.assets = new Assets(files);
    }

    /** Makes the theme of a folder, or the default theme if {@code folder} is null. */
    public static Theme of(Path folder) {
        return new Theme(new ThemeFiles(folder));
    }

    /** Returns a text that differs whenever a file of the user's theme folder does. */
    public String fingerprint() throws IOException {
        return files.fingerprint();
    }

    /** Returns assets of the theme, with those that they show, by their address from the archive's own folder. */
    public SortedMap<String, byte[]> assets(Collection<String> names) throws IOException {
        return assets.published(names);
    }

    UsedAssets newUse() {
        return new UsedAssets(assets);
    }

    /** Returns the words of a language; what is wrong with them is noted for the first who asks. */
    synchronized Words words(Locale language, Problems problems) throws IOException {
        Words known = words.get(language);
        if (known == null) {
            known = Words.of(language, files, problems);
            words.put(language, known);
        }
        return known;
    }

    /** Returns what makes HTML of posts; made when it is first needed, as a build without changes needs none. */
    synchronized PostHtmlWriter postHtml() {
        if (postHtml == null) {
            postHtml = new PostHtmlWriter();
        }
        return postHtml;
    }

    /** Returns what makes pages with words of this theme, and notes in {@code problems} what is wrong with its templates. */
    PageMaker pages(Words words, Problems problems) throws IOException {
        return new PageMaker(templates(), words, problems);
    }

    private synchronized Templates templates() throws IOException {
        if (templates == null) {
            templates = new Templates(files);
        }
        return templates;
    }
}
