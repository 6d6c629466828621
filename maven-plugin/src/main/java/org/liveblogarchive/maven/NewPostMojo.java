package org.liveblogarchive.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.NewContent;
import org.liveblogarchive.api.NewPost;

/**
 * Creates a post: a file with front matter, dated now in the time zone of its live blog. Never overwrites a file.
 *
 * @since 0.1.0
 */
@Mojo(name = "new-post", threadSafe = true, requiresProject = false, aggregator = true)
public final class NewPostMojo extends NewContentMojo {
    /**
     * The folder of the live blog. It is required if more than one live blog is live.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.liveBlog", defaultValue = "")
    private String liveBlog;

    /**
     * The authors, by their keys in authors.yaml.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.authors")
    private List<String> authors;

    /**
     * The tags of the post.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.tags")
    private List<String> tags;

    /**
     * Whether the post is a key event.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.key", defaultValue = "false")
    private boolean key;

    /**
     * Whether the post is a draft.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.draft", defaultValue = "false")
    private boolean draft;

    @Override
    Path begin(NewContent content, Instant now) throws ContentProblemsException, IOException {
        String folder = liveBlog == null ? "" : liveBlog.strip();
        return content.post(new NewPost(title(), folder, slug(), listed(authors), listed(tags), key, draft), now);
    }

    private static List<String> listed(List<String> names) {
        return names == null ? List.of() : names.stream().map(String::strip).toList();
    }
}
