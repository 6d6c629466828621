package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;

/**
 * The spellings of the tags and authors of one live blog. Of those that differ in case, white space or composition alone, all
 * its pages show the one that was added first; the oldest post is added first, so that a new post changes no older page.
 */
final class Spellings {
    private final Map<String, TaxonomyTerm> tags = new HashMap<>();
    private final Map<String, Author> authors = new HashMap<>();
    private final Map<TaxonomyTerm, TermUse> uses = new LinkedHashMap<>();

    /** Adds tags, and returns them as they are to be shown, each once. */
    List<TaxonomyTerm> add(List<Located<TaxonomyTerm>> written, String file) {
        written.forEach(tag -> note(tag, file));
        return shown(Located.values(written), tags, TaxonomyTerm::slug);
    }

    /** Adds the tags and authors of a post, and returns the post as it is to be shown. */
    Post add(ReadPost read) {
        Post post = read.post();
        read.authors().forEach(author -> note(author, read.file()));
        List<TaxonomyTerm> shownTags = add(read.tags(), read.file());
        List<Author> shownAuthors = shown(post.authors(), authors, Author::slug);
        boolean same = shownTags.equals(post.tags()) && shownAuthors.equals(post.authors());
        return same ? post : post.with(shownTags, shownAuthors);
    }

    private void note(Located<TaxonomyTerm> term, String file) {
        uses.merge(term.value(), new TermUse(term.value(), 1, file, term.position()), TermUse::plus);
    }

    private static <T> List<T> shown(List<T> written, Map<String, T> first, Function<T, String> slug) {
        var shown = new ArrayList<T>(written.size());
        for (T term : written) {
            T known = Objects.requireNonNullElse(first.putIfAbsent(slug.apply(term), term), term);
            if (!shown.contains(known)) {
                shown.add(known);
            }
        }
        return shown;
    }

    /** Returns all spellings, in the order in which they were added first. */
    List<TermUse> uses() {
        return List.copyOf(uses.values());
    }
}
