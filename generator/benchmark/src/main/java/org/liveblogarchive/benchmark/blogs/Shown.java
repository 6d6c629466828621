package org.liveblogarchive.benchmark.blogs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader sees of a text.
 *
 * @param words its words and punctuation marks in order; each Chinese or Japanese character is a word
 * @param elements how many elements of each kind it has, none for kinds that it does not have
 */
record Shown(List<String> words, SortedMap<String, Integer> elements) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}]");
    private static final String COUNTED =
            "p, h1, h2, h3, h4, h5, h6, ul, ol, li, a[href], img, video, audio, pre, code, table, tr, th, td, em,"
                    + " strong, del, blockquote, hr, br";

    static Shown of(Element body) {
        var elements = new TreeMap<String, Integer>();
        for (Element element : body.select(COUNTED)) {
            elements.merge(element.normalName(), 1, Integer::sum);
        }
        return new Shown(words(body), elements);
    }

    private static List<String> words(Element body) {
        var text = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode part) {
                    text.append(part.getWholeText());
                } else {
                    separate(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                separate(node);
            }

            private void separate(Node node) {
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    text.append(' ');
                }
            }
        });
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Returns the words that this text shows and another does not, as often as it shows them more often. */
    List<String> wordsMissingIn(Shown other) {
        Map<String, Integer> left = new HashMap<>();
        other.words.forEach(word -> left.merge(word, 1, Integer::sum));
        var missing = new ArrayList<String>();
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) < 0) {
                missing.add(word);
            }
        }
        return missing;
    }

    /** Returns how many more elements of each kind this text has than another, or fewer; nothing for kinds that agree. */
    SortedMap<String, Integer> elementsMoreThan(Shown other) {
        var more = new TreeMap<>(elements);
        other.elements.forEach((name, count) -> more.merge(name, -count, Integer::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }
}
