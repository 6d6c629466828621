package org.liveblogarchive.render;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.content.DiagnosticReport;

/**
 * What the pages of a live blog were made from, whether by this build or by an earlier one.
 *
 * @param pages its pages by file name
 * @param texts the texts of its posts by file name
 * @param diagnostics what is wrong in its texts and in the templates of its pages, each once
 */
public record RenderedLiveBlog(
        Map<String, CachedPage> pages, Map<String, CachedText> texts, DiagnosticReport diagnostics) {
    /** Returns the names of the theme's assets that its pages use. */
    public SortedSet<String> assets() {
        var assets = new TreeSet<String>();
        pages.values().stream().map(CachedPage::assets).distinct().forEach(assets::addAll);
        return assets;
    }

    /** Returns whether there are errors, so that the live blog cannot be published. */
    public boolean hasErrors() {
        return diagnostics.hasErrors();
    }
}
