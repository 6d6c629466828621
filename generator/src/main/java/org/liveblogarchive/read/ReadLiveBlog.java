package org.liveblogarchive.read;

import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.read.TranslationChecks.TranslationUse;

/**
 * A live blog as it was read, with what the later stages need to make its pages.
 *
 * @param liveBlog the live blog
 * @param source its {@code liveblog.yaml}
 * @param media its pictures, videos and other files
 * @param links what links in it lead to
 * @param references what it refers to outside its folder
 * @param hashes the SHA-256 of the files it was read from, by name
 * @param terms the spellings of the tags and authors of it and its posts
 * @param translations the translations of it that are in the archive
 * @param redirects the addresses that it and its posts had before
 * @param later posts that are left out since they are dated after the time of the build
 * @param unfinished posts without a readable title, date or slug, whose texts are checked but never published
 */
public record ReadLiveBlog(
        LiveBlog liveBlog,
        SourceText source,
        MediaFiles media,
        LinkResolver links,
        References references,
        Map<String, String> hashes,
        List<TermUse> terms,
        List<TranslationUse> translations,
        List<Redirect> redirects,
        LaterPosts later,
        List<Post> unfinished) {
    public ReadLiveBlog {
        hashes = Map.copyOf(hashes);
        unfinished = List.copyOf(unfinished);
        terms = List.copyOf(terms);
        translations = List.copyOf(translations);
        redirects = List.copyOf(redirects);
    }
}
