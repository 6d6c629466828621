package org.liveblogarchive.build;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.publish.PublishResult;

/**
 * What a build did.
 *
 * @param liveBlogs how many live blogs the archive has
 * @param posts how many posts they have
 * @param published what was done with the files
 * @param warnings what the author should know
 * @param notes sentences on what readers or hosts will notice
 * @param baseUrl the address that the archive is published under, or null
 * @param time how long the build took
 * @param summary the build in one line of counts and time
 */
public record BuildResult(
        int liveBlogs,
        int posts,
        PublishResult published,
        DiagnosticReport warnings,
        List<String> notes,
        URI baseUrl,
        Duration time,
        String summary) {
    public BuildResult {
        notes = List.copyOf(notes);
    }
}
