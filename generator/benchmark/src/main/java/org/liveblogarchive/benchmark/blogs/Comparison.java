package org.liveblogarchive.benchmark.blogs;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A post as an archive shows it, beside the same text as another parser of Markdown shows it.
 *
 * @param post the post's file, from the content folder
 * @param lost the words that the archive does not show
 * @param added the words that it alone shows
 * @param sameOrder whether both show the same words and marks in the same order
 * @param elements how many elements of a kind it has more, or fewer
 */
record Comparison(
        String post, List<String> lost, List<String> added, boolean sameOrder, SortedMap<String, Integer> elements) {
    private static final int SHOWN = 30;

    static Comparison of(String post, Shown archive, Shown expected) {
        return new Comparison(
                post,
                expected.wordsMissingIn(archive),
                archive.wordsMissingIn(expected),
                expected.words().equals(archive.words()),
                archive.elementsMoreThan(expected));
    }

    boolean isSame() {
        return sameOrder && elements.isEmpty();
    }

    /** Returns how many words are lost, punctuation marks left out. */
    int lostWords() {
        return count(lost);
    }

    int addedWords() {
        return count(added);
    }

    private static int count(List<String> words) {
        return (int) words.stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .count();
    }

    @Override
    public String toString() {
        return post
                + (lost.isEmpty() ? "" : "\n    lost: " + first(lost))
                + (added.isEmpty() ? "" : "\n    added: " + first(added))
                + (!sameOrder && lost.isEmpty() && added.isEmpty() ? "\n    another order" : "")
                + (elements.isEmpty() ? "" : "\n    elements: " + elements);
    }

    private static String first(List<String> words) {
        return words.stream().limit(SHOWN).collect(Collectors.joining(" ")) + (words.size() > SHOWN ? " …" : "");
    }
}
