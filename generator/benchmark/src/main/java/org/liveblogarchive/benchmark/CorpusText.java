package org.liveblogarchive.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of made-up words, always the same for the same seed. */
final class CorpusText {
    private static final String CONSONANTS = "bcdfglmnprstvw";
    private static final String VOWELS = "aeiou";
    private static final List<String> ENDINGS = List.of("", "", "n", "r", "s");

    private final Random random;
    private final List<String> vocabulary;

    CorpusText(long seed) {
        random = new Random(seed);
        vocabulary = Stream.generate(this::newWord).limit(5000).toList();
    }

    private String newWord() {
        return Stream.generate(this::syllable).limit(between(1, 4)).collect(Collectors.joining());
    }

    private String syllable() {
        return "" + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                + VOWELS.charAt(random.nextInt(VOWELS.length()))
                + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    /** Returns a number between two, either of them included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size())))
                .collect(Collectors.joining(" "));
    }

    String headline(int count) {
        String words = words(count);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String sentence(int fewest, int most) {
        return headline(between(fewest, most)) + ".";
    }

    private String paragraph() {
        return Stream.generate(() -> sentence(7, 20)).limit(between(2, 5)).collect(Collectors.joining(" "));
    }

    /** Returns the Markdown text of a post: two to six paragraphs, and by its number also other forms. */
    String body(int post, String picture) {
        var parts = new ArrayList<String>();
        int paragraphs = between(2, 6);
        for (int i = 0; i < paragraphs; i++) {
            parts.add(paragraph());
        }
        if (post % 3 == 0) {
            parts.set(
                    0,
                    parts.get(0) + " [" + words(3) + "](https://example.org/" + post + "), **" + words(2) + "**, *"
                            + words(2) + "*.");
        }
        if (post % 4 == 0) {
            parts.add(Stream.generate(() -> "- " + sentence(3, 8))
                    .limit(between(3, 7))
                    .collect(Collectors.joining("\n")));
        }
        if (post % 5 == 0) {
            parts.add("> " + paragraph() + "\n>\n> — " + headline(2));
        }
        if (post % 7 == 0) {
            parts.add(1, "![" + words(4) + "](" + picture + " \"" + sentence(5, 12) + "\")");
        }
        if (post % 29 == 0) {
            parts.add("| side | before | after |\n| --- | --- | --- |\n"
                    + Stream.generate(() -> "| " + words(1) + " | " + between(0, 99) + " | " + between(0, 99) + " |")
                            .limit(5)
                            .collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", parts) + "\n";
    }
}
