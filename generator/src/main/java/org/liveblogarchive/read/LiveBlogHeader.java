package org.liveblogarchive.read;

import java.io.IOException;
import java.time.ZoneId;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog.Status;

/**
 * What a new post needs to know of its live blog.
 *
 * @param zone the zone that its times are written in
 * @param status whether its event is still running
 */
public record LiveBlogHeader(ZoneId zone, Status status) {
    /** Reads {@code liveblog.yaml}, and reports diagnostics. */
    public static LiveBlogHeader read(
            ContentFolder content, LiveBlogFolder folder, Archive archive, Diagnostics diagnostics) throws IOException {
        SourceText source =
                new SourceReader(content.root(), diagnostics).read(folder.path().resolve(ContentFolder.LIVE_BLOG_FILE));
        if (source == null) {
            return new LiveBlogHeader(archive.timezone(), Status.ENDED);
        }
        ParsedFields keys =
                YamlSource.ofFile(source, diagnostics).read(source.text().length(), LiveBlogKeys.ALL);
        return new LiveBlogHeader(
                keys.get(LiveBlogKeys.TIMEZONE, archive.timezone()), keys.get(LiveBlogKeys.STATUS, Status.ENDED));
    }
}
