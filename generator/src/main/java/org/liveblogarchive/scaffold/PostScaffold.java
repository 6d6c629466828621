package org.liveblogarchive.scaffold;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The text of a new post.
 *
 * @param title its headline
 * @param authors keys of {@code authors.yaml}
 * @param tags what it is about
 * @param keyEvent whether it is a key event
 * @param draft whether it waits
 */
public record PostScaffold(String title, List<String> authors, List<String> tags, boolean keyEvent, boolean draft) {
    private static final DateTimeFormatter PREFIX = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm-", Locale.ROOT);

    /** Returns the name of the file of a post, which begins with its date so that folders list posts in order. */
    public static String fileName(String slug, ZonedDateTime date) {
        return PREFIX.format(date) + slug + ".md";
    }

    /** Returns the text; {@code schema} is the path of its schema, or empty. */
    public String in(ZonedDateTime date, String schema) {
        return "---\n"
                + new FrontMatterText()
                        .schema(schema)
                        .text("title", title)
                        .time("date", date)
                        .texts("authors", authors)
                        .texts("tags", tags)
                        .flag("key", keyEvent)
                        .flag("draft", draft)
                + "---\n\n";
    }
}
