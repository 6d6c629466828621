package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.liveblogarchive.content.Problem;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.ThemeSettings;
import org.liveblogarchive.preview.Letters;
import org.liveblogarchive.preview.PreviewColours;
import org.liveblogarchive.preview.PreviewPainter;
import org.liveblogarchive.read.ThemeReader;
import org.liveblogarchive.render.view.ThemeView;

/** The templates, words and assets that pages are made with. Safe for use by several threads. */
public final class Theme {
    private static final String PREVIEW_FONT = "fonts/preview.ttf";

    private final ThemeFiles files;
    private final Assets assets;
    private final ThemeView view;
    private final List<Problem> problems;
    private final Map<Locale, LoadedWords> words = new HashMap<>();
    private final PreviewColours colours;
    private Templates templates;
    private Letters letters;
    private PostHtmlWriter postHtml;

    private record LoadedWords(Words words, List<Problem> problems) {}

    private Theme(ThemeFiles files, ThemeSettings settings, List<Problem> problems) {
        this.files = files;
        this.assets = new Assets(files, settings);
        this.view = ThemeViews.of(settings);
        this.problems = problems;
        this.colours = ThemeStyle.previewColours(settings);
    }

    /** Makes the theme of a folder, or the default theme if {@code folder} is null. */
    public static Theme of(Path folder) throws IOException {
        var files = new ThemeFiles(folder);
        if (folder == null) {
            return new Theme(files, ThemeSettings.DEFAULT, List.of());
        }
        var problems = new Problems();
        ThemeSettings settings = new ThemeReader(folder, files::hasAsset).read(problems);
        return new Theme(files, settings, problems.sorted());
    }

    /** Returns what is wrong with the settings of the theme. */
    public List<Problem> problems() {
        return problems;
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

    /** Returns the words of a language; what is wrong with them is noted for each who asks, as builds may share a theme. */
    synchronized Words words(Locale language, Problems problems) throws IOException {
        LoadedWords known = words.get(language);
        if (known == null) {
            var noted = new Problems();
            known = new LoadedWords(Words.of(language, files, noted), noted.sorted());
            words.put(language, known);
        }
        problems.addAll(known.problems());
        return known.words();
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
        return new PageMaker(templates(), words, view, problems);
    }

    /** Returns what draws preview pictures in the colours of this theme. */
    synchronized PreviewPainter previews() throws IOException {
        if (letters == null) {
            letters = new Letters(files.read(PREVIEW_FONT));
        }
        return new PreviewPainter(letters, colours);
    }

    private synchronized Templates templates() throws IOException {
        if (templates == null) {
            templates = new Templates(files);
        }
        return templates;
    }
}
