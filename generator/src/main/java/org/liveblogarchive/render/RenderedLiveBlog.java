package org.liveblogarchive.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liveblogarchive.content.Problem;

/**
 * What the pages of a live blog were made from, whether by this build or by an earlier one.
 *
 * @param pages its pages by file name
 * @param texts the texts of its posts by file name
 * @param problems what is wrong in its texts and in the templates of its pages, each once
 */
public record RenderedLiveBlog(Map<String, MadePage> pages, Map<String, MadeText> texts, List<Problem> problems) {
    /** Returns the names of the theme's assets that its pages use. */
    public Set<String> assets() {
        var assets = new TreeSet<String>();
        pages.values().stream().map(MadePage::assets).distinct().forEach(assets::addAll);
        return assets;
    }
}
