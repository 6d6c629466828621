package org.liveblogarchive.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.Amount;
import org.liveblogarchive.publish.PublishResult;

/**
 * What a build did.
 *
 * @param liveBlogs how many live blogs the archive has
 * @param posts how many posts they have
 * @param warnings how many warnings there were
 * @param published what was done with the files
 * @param notes sentences on what readers or hosts will notice, such as pages that were renumbered
 * @param time how long the build took
 */
public record BuildSummary(
        int liveBlogs, int posts, int warnings, PublishResult published, List<String> notes, Duration time) {
    public BuildSummary {
        notes = List.copyOf(notes);
    }

    /** Returns the build in one line of counts and time. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%s, %s: %s written, %d unchanged, %d removed, %s, in %s",
                Amount.of(liveBlogs, "live blog"),
                Amount.of(posts, "post"),
                Amount.of(published.written(), "file"),
                published.unchanged(),
                published.removed(),
                Amount.of(warnings, "warning"),
                seconds());
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
