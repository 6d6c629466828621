package org.liveblogarchive.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.maven.plugins.annotations.Mojo;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.NewContent;
import org.liveblogarchive.api.NewLiveBlog;

/**
 * Creates a live blog: its folder and its liveblog.yaml, with the status live. Never overwrites a file.
 *
 * @since 0.1.0
 */
@Mojo(name = "new-live-blog", threadSafe = true, requiresProject = false, aggregator = true)
public final class NewLiveBlogMojo extends NewContentMojo {
    @Override
    Path begin(NewContent content, Instant now) throws ContentProblemsException, IOException {
        return content.liveBlog(new NewLiveBlog(title(), slug()), now);
    }
}
