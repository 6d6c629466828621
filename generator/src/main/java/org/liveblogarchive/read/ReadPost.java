package org.liveblogarchive.read;

import java.util.List;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;

/**
 * A post with the places that checks against other posts name.
 *
 * @param post the post
 * @param whole whether its title, date and slug could be read; if not, its text is only checked
 * @param slugAt where its slug is written, or else where its front matter begins
 * @param dateAt where its date is written
 * @param tags its tags, each where it is written first
 * @param authors its authors, each where it is written
 * @param aliases the paths in the archive that its page had before
 * @param file its file as diagnostics name it
 */
record ReadPost(
        Post post,
        boolean whole,
        Position slugAt,
        Position dateAt,
        List<Located<TaxonomyTerm>> tags,
        List<Located<TaxonomyTerm>> authors,
        List<Located<String>> aliases,
        String file) {}
