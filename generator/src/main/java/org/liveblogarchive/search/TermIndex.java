package org.liveblogarchive.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liveblogarchive.search.PublishedPost.Term;

/** The terms of posts that follow each other, with the posts that have them. Not safe for use by several threads. */
final class TermIndex {
    /** What stands before the slug of a tag; no term of a text has it. */
    private static final String TAG = "#";
    /** What stands before the slug of an author. */
    private static final String AUTHOR = "@";

    private final Terms terms = new Terms();
    private final Map<String, Postings> byTerm = new HashMap<>();
    private final List<Postings> ofPost = new ArrayList<>();
    private final Consumer<String> inText = adder(Postings.TEXT);
    private final Consumer<String> inNames = adder(Postings.OFTEN);
    private final Consumer<String> inHeadline = adder(Postings.HEADLINE);
    private int posts;

    private Consumer<String> adder(int where) {
        return term -> {
            Postings postings = byTerm.get(term); // which is faster than to compute it if it is absent
            if (postings == null) {
                postings = new Postings(term);
                byTerm.put(term, postings);
            }
            if (postings.add(where)) {
                ofPost.add(postings);
            }
        };
    }

    /** Adds a post; one that was taken down counts, and is not found. */
    void add(PublishedPost post) {
        terms.each(post.title(), inHeadline);
        terms.each(TextOfHtml.of(post.html()), inText);
        post.beside().forEach(text -> terms.each(text, inText));
        terms.each(post.location(), inNames);
        addAll(post.tags(), TAG);
        addAll(post.authors(), AUTHOR);
        for (Postings postings : ofPost) {
            postings.close(posts);
        }
        ofPost.clear();
        posts++;
    }

    private void addAll(List<Term> named, String mark) {
        for (Term one : named) {
            terms.each(one.name(), inNames);
            inNames.accept(mark + one.slug());
        }
    }

    /** Returns how many posts were added. */
    int posts() {
        return posts;
    }

    /** Returns all terms in the order of their UTF-8 bytes. */
    List<Postings> sorted() {
        return byTerm.values().stream()
                .sorted(Comparator.comparing(Postings::key, Arrays::compareUnsigned))
                .toList();
    }
}
