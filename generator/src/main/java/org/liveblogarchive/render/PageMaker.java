package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.render.view.ThemeView;
import org.liveblogarchive.render.view.View;

/** Makes pages in one language, one after the other, with what they have in common made once. */
final class PageMaker {
    private final Templates templates;
    private final Words words;
    private final ThemeView theme;
    private final Problems problems;
    private final OnceDirective once = new OnceDirective();
    private final PageWriter writer = new PageWriter();

    /** Makes pages with words, and notes in {@code problems} what is wrong with their templates. */
    PageMaker(Templates templates, Words words, ThemeView theme, Problems problems) {
        this.templates = templates;
        this.words = words;
        this.theme = theme;
        this.problems = problems;
    }

    /** Makes a page, which stands until the next is made; returns null if its template is faulty, which is noted then. */
    ByteBuffer make(String template, View data, UsedAssets assets) throws IOException {
        once.begin(assets);
        writer.begin();
        boolean made =
                templates.render(template, new PageVariables(data, words, theme, assets, once), writer, problems);
        return made ? writer.page() : null;
    }
}
