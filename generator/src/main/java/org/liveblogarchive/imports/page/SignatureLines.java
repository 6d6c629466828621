package org.liveblogarchive.imports.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the lines off a post, at its beginning and its end, that only say when it was written, and by whom. */
final class SignatureLines {
    private static final String TEXT =
            "p, li, h1, h2, h3, h4, h5, h6, table, blockquote, pre, figure, video, audio, iframe, [data-url]";
    private static final String PROFILE =
            "a[href~=/(?:profile|author|authors|journalist|people)/], a[rel=author], [itemprop=author]";
    private static final int LONGEST = 120;
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)|[\\s\\p{Punct}–—·•]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    /** What shows that numbers are a time, and no score of a match. */
    private static final Pattern MOMENT = Pattern.compile("\\d{10,13}|[A-Z]{1,3}T|UTC|(?i:[ap]m|ago"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
            + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)");

    private static final Pattern BESIDE = Pattern.compile(
            "(?i)seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[smhd]|posted|published|updated|at|on|by");

    private final Element body;
    private final Set<String> known;
    private final Set<String> signed = new LinkedHashSet<>();

    private SignatureLines(Element body, Set<String> known) {
        this.body = body;
        this.known = known;
    }

    /** Removes the lines from a post and returns the names in them; {@code known} are names of authors of the page. */
    static List<String> takenFrom(Element body, Set<String> known) {
        var lines = new SignatureLines(body, known);
        lines.take(Edge.BEGINNING);
        lines.take(Edge.END);
        return List.copyOf(lines.signed);
    }

    private enum Edge {
        BEGINNING,
        END;

        Node of(Element parent) {
            return this == BEGINNING ? parent.firstChild() : parent.lastChild();
        }

        Node next(Node node) {
            return this == BEGINNING ? node.nextSibling() : node.previousSibling();
        }
    }

    private void take(Edge edge) {
        Node node = edge.of(body);
        while (node != null) {
            Node next = edge.next(node);
            if (node instanceof Element element && !isEmpty(element)) {
                if (isSignature(element)) {
                    element.remove();
                } else if (element.is(TEXT)) {
                    return;
                } else {
                    next = edge.of(element);
                }
            } else if (node instanceof TextNode text && !text.isBlank()) {
                return;
            }
            node = next;
        }
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText()
                && element.select("img, amp-img").isEmpty()
                && element.select(TEXT).isEmpty();
    }

    private boolean isSignature(Element element) {
        String text = element.text();
        boolean brief = text.length() <= LONGEST && text.length() < body.text().length();
        if (!brief || !element.select(TEXT).isEmpty()) {
            return false;
        }
        Set<String> names = names(element, text);
        boolean portraits = element.select("img, amp-img").stream()
                .allMatch(picture -> names.contains(picture.attr("alt").strip()));
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, " ");
        }
        List<String> words = Arrays.stream(BETWEEN.split(rest, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean moments = words.stream().allMatch(SignatureLines::isOfTime);
        boolean certain = !names.isEmpty()
                || words.stream().anyMatch(word -> MOMENT.matcher(word).matches());
        if (!portraits || !moments || !certain) {
            return false;
        }
        signed.addAll(names);
        return true;
    }

    private static boolean isOfTime(String word) {
        return NUMBER.matcher(word).matches()
                || MOMENT.matcher(word).matches()
                || BESIDE.matcher(word).matches();
    }

    /** Returns the names in a line: those of authors, of links to their pages, and the words for their portraits. */
    private Set<String> names(Element line, String text) {
        Stream<String> linked = line.select(PROFILE).stream().map(Element::text);
        Stream<String> portraits = line.select("img, amp-img").stream()
                .map(picture -> picture.attr("alt").strip());
        var names = new LinkedHashSet<String>();
        Stream.of(known.stream(), linked, portraits)
                .flatMap(each -> each)
                .filter(name -> !name.isBlank() && text.contains(name))
                .forEach(names::add);
        return names;
    }
}
