package org.liveblogarchive.imports.write;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPost;

/** The headline of a post: its own, or one made of its text, as nothing may be invented. */
final class Headlines {
    private static final int LONGEST = 120;
    private static final Pattern SENTENCE = Pattern.compile(".{12,}?[.!?…。！？](?=[”\"’)]*(?:\\s|$))[”\"’)]*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Headlines() {}

    /**
     * A headline.
     *
     * @param text it
     * @param madeOf what it is made of if the source has none, or empty
     */
    record Headline(String text, String madeOf) {}

    static Headline of(ImportedPost post) {
        String title = post.title();
        String own = line(
                HtmlFragment.hasTags(title)
                        ? HtmlFragment.parsed(title).text()
                        : Parser.unescapeEntities(title, false));
        if (!own.isEmpty()) {
            return new Headline(own, "");
        }
        String text = line(textOf(post.body()));
        if (!text.isEmpty()) {
            return new Headline(shortened(text), "first-sentence");
        }
        String caption = post.picture() == null
                ? ""
                : line(post.picture().caption() + " " + post.picture().alt());
        return caption.isEmpty()
                ? new Headline(TIME.format(post.time().moment()), "time")
                : new Headline(shortened(caption), "caption");
    }

    private static String textOf(ImportedBody body) {
        if (body instanceof ImportedBody.Html html) {
            return words(html.element());
        }
        if (body instanceof ImportedBody.StoredHtml stored) {
            return words(stored.parsed().element());
        }
        String text =
                body instanceof ImportedBody.SiteMarkdown site ? site.text() : ((ImportedBody.Markdown) body).text();
        return text.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)|[*_`>#]", "$1");
    }

    /** Returns the words of a text without the lines that say whom its quotations are of, unless it has no others. */
    private static String words(Element html) {
        Element copy = html.clone();
        copy.select("blockquote > footer").remove();
        return copy.hasText() ? copy.text() : html.text();
    }

    private static String shortened(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        String first = sentence.lookingAt() ? sentence.group() : text;
        if (first.length() <= LONGEST) {
            return first.replaceFirst("(?<!\\.)\\.$", "");
        }
        int space = first.lastIndexOf(' ', LONGEST);
        return first.substring(0, space < LONGEST / 2 ? LONGEST : space) + " …";
    }

    /** Returns a text as one line that files of content can carry. */
    static String line(String text) {
        String line =
                text.replaceAll("[\\s\\p{Cntrl}\\u00A0\\u2028\\u2029]+", " ").strip();
        int control = SourceReader.indexOfControl(line);
        while (control >= 0) {
            line = line.substring(0, control) + line.substring(control + 1);
            control = SourceReader.indexOfControl(line);
        }
        return line.length() <= Limits.LINE_CHARACTERS ? line : line.substring(0, Limits.LINE_CHARACTERS - 1) + "…";
    }
}
