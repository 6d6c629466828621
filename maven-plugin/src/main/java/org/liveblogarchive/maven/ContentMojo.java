package org.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that read an archive's content have in common: what it is read with. */
abstract class ContentMojo extends LiveblogMojo {
    private static final String USUAL_CONTENT = "src/liveblog";

    /**
     * The content folder, with archive.yaml, authors.yaml and a folder for each live blog.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/" + USUAL_CONTENT)
    private File contentDirectory;

    /**
     * The theme folder, whose templates, messages and assets replace those of the default theme.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.themeDirectory")
    private File themeDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    /**
     * The address of the archive, such as https://example.org/live/. It replaces “baseUrl” in archive.yaml.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.baseUrl")
    private String baseUrl;

    /**
     * The day, such as 2026-05-12, or the time, such as 2026-05-12T18:00:00Z, that the build takes as now. Posts with a
     * later date are left out, and sitemaps list the news of the last days. Without it, all posts are published, and no news
     * is listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.buildDate")
    private String buildDate;

    /**
     * The hosts to write rules for: netlify, cloudflare, apache, nginx, s3.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.hosts")
    private List<String> hosts;

    /**
     * Whether posts with “draft: true” are published.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.includeDrafts", defaultValue = "false")
    private boolean includeDrafts;

    /**
     * Whether warnings stop the build, as errors do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Whether the goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    private boolean skip;

    boolean isSkipped() {
        return skip;
    }

    /** Returns whether there is nothing to do, which is logged: as it is to be skipped, or in a module without content. */
    boolean hasNothingToDo() {
        if (skip) {
            getLog().info("Skipped, as liveblog.skip is set.");
            return true;
        }
        boolean isUsual = contentDirectory.equals(new File(basedir, USUAL_CONTENT));
        boolean isAbsent = isUsual && !contentDirectory.exists();
        if (isAbsent) {
            getLog().info("Skipped, as there is no content in " + contentDirectory
                    + ". Run liveblog:init to create an archive.");
        }
        return isAbsent;
    }

    boolean failsOnWarning() {
        return failOnWarning;
    }

    Path contentFolder() {
        return contentDirectory.toPath();
    }

    /** Returns the theme folder, or null if there is none. */
    Path themeFolder() {
        return themeDirectory == null ? null : themeDirectory.toPath();
    }

    /** Returns whether there is content to build. */
    boolean hasContent() {
        return contentDirectory.isDirectory();
    }

    /** Returns a folder of the project, also where there is no POM. */
    Path inProject(File folder) {
        return ProjectFolder.of(folder, basedir);
    }

    /** Returns what is to be built, into a folder, with a folder for what one build learns for the next, or null, and one for lists of what to upload, or null. */
    BuildRequest request(Path output, Path state, List<String> precompress, Path uploadLists) {
        return new BuildRequest(
                contentDirectory.toPath(),
                output,
                themeFolder(),
                state,
                includeDrafts,
                failOnWarning,
                new BuildRequest.Web(baseUrl, time(), listed(hosts), listed(precompress), uploadLists));
    }

    /** Returns the time of the build; a blank text, which is refused, if it was to be set: else an embargo would end. */
    private String time() {
        return isEmptyProperty("liveblog.buildDate") ? BuildRequest.Web.NO_TIME : buildDate;
    }

    private static List<String> listed(List<String> names) {
        return names == null ? List.of() : names;
    }
}
