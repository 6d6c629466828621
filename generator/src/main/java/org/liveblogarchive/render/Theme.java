package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.file.Path;
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
    private final Templates templates;
    private final PostHtmlWriter postHtml = new PostHtmlWriter();
    private final Map<Locale, Words> words = new HashMap<>();

    private Theme(ThemeFiles files, Assets assets, Templates templates) {
        this.files = files;
        this.assets = assets;
        this.templates = templates;
    }

    /** Makes the theme of a folder, or the default theme if {@code folder} is null. */
    public static Theme of(Path folder) throws IOException {
        var files = new ThemeFiles(folder);
        var assets = new Assets(files);
        return new Theme(files, assets, new Templates(files, assets));
    }

    /** Returns the assets that the pages made so far use, by their address from the archive's own folder. */
    public SortedMap<String, byte[]> usedAssets() {
        return assets.used();
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

    PostHtmlWriter postHtml() {
        return postHtml;
    }

    byte[] render(String template, Record data, Words words, Problems problems) throws IOException {
        return templates.render(template, data, words, problems);
    }
}
