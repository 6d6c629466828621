package org.liveblogarchive.scaffold;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The text of a new {@code liveblog.yaml}. */
public final class LiveBlogScaffold {
    private LiveBlogScaffold() {}

    /** Returns the text; {@code schema} is the path of its schema, or empty. */
    public static String of(String title, ZonedDateTime start, String schema) {
        return new FrontMatterText()
                .schema(schema)
                .text("title", title)
                .text("status", "live")
                .time("start", start.truncatedTo(ChronoUnit.MINUTES))
                .toString();
    }
}
