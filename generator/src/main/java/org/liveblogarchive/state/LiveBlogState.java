package org.liveblogarchive.state;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Fingerprint;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.read.LaterPosts;
import org.liveblogarchive.read.TermUse;
import org.liveblogarchive.read.TranslationChecks.TranslationUse;

/**
 * A live blog as a build published it.
 *
 * @param key what all live blogs of that build were made with
 * @param sources the fingerprint of the files in its folder that it was made from
 * @param outputs the fingerprint of its published files
 * @param media those of its sources that are neither posts nor {@code liveblog.yaml}, as paths in its folder
 * @param references what it referred to outside its folder, and what was found there
 * @param result what the archive needs to know of it
 */
public record LiveBlogState(
        String key,
        Fingerprint sources,
        Fingerprint outputs,
        SortedSet<String> media,
        SortedMap<String, String> references,
        Result result) {

    /**
     * What the archive needs to know of a live blog.
     *
     * @param summary what the archive's own pages show of it
     * @param manifest the SHA-256 of the manifest that vouches for its files
     * @param translations the translations of it that are in the archive
     * @param redirects the addresses that its pages had before
     * @param terms the spellings of the tags and authors of it and its posts
     * @param sharedMedia the files it shows that lie outside its folder, as paths in the content folder
     * @param assets the theme's assets that its pages use
     * @param later its posts that are left out since they are dated after the time of the build
     * @param warnings what its author should know
     */
    public record Result(
            LiveBlogSummary summary,
            String manifest,
            List<TranslationUse> translations,
            List<Redirect> redirects,
            List<TermUse> terms,
            SortedSet<String> sharedMedia,
            SortedSet<String> assets,
            LaterPosts later,
            DiagnosticReport warnings) {}

    /**
     * The files, pages and posts of a live blog one by one. They are read only if the fingerprints show a change.
     *
     * @param sources the files it was made from, by path in its folder
     * @param outputs its published files, by path in the folder they are published in
     * @param pages what its pages were made from, by file name
     * @param texts the results for the texts of its posts, by file name, except those that are {@link CachedText#PLAIN}
     * @param copies what its author should know of media that were cleaned or could not be, by path in its folder
     */
    public record Details(
            Map<String, FileState> sources,
            Map<String, FileState> outputs,
            Map<String, CachedPage> pages,
            Map<String, CachedText> texts,
            Map<String, List<Diagnostic>> copies) {}
}
