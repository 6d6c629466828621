package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.LiveBlog.Status;

/**
 * What a new post needs to know of its live blog.
 *
 * @param zone the zone that its times are written in
 * @param status whether its event is still running
 */
public record LiveBlogHeader(ZoneId zone, Status status) {
    /** Reads the {@code liveblog.yaml} in a folder, and reports diagnostics; it has the archive's zone if it names none. */
    public static LiveBlogHeader read(ContentFolder content, Path folder, ZoneId archiveZone, Diagnostics diagnostics)
            throws IOException {
        SourceText source =
                new SourceReader(content.root(), diagnostics).read(folder.resolve(ContentFolder.LIVE_BLOG_FILE));
        if (source == null) {
            return new LiveBlogHeader(archiveZone, Status.ENDED);
        }
        ParsedFields keys =
                YamlSource.ofFile(source, diagnostics).read(source.text().length(), LiveBlogKeys.ALL);
        return new LiveBlogHeader(
                keys.get(LiveBlogKeys.TIMEZONE, archiveZone), keys.get(LiveBlogKeys.STATUS, Status.ENDED));
    }
}
