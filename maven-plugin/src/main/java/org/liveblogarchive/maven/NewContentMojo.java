package org.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.NewContent;

/** What the goals that begin something in an archive have in common. */
abstract class NewContentMojo extends LiveblogMojo {
    /**
     * The content folder, with archive.yaml, authors.yaml and a folder for each live blog.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/src/liveblog")
    private File contentDirectory;

    /**
     * The headline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.title")
    private String title;

    /**
     * The last part of the address. By default, it is made from the title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.slug", defaultValue = "")
    private String slug;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        try {
            Path file = begin(new NewContent(contentDirectory.toPath()), Instant.now());
            getLog().info("Wrote " + file);
        } catch (ContentProblemsException e) {
            new BuildLog(new MavenMessages(getLog())).problems(e.found());
            throw new MojoFailureException(
                    BuildLog.count(e.found()) + " in " + contentDirectory + ", listed above. Nothing was written.");
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(ParameterError.explain(e), e);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    e.getFile() + " already exists, and was not changed. Choose another slug with -Dliveblog.slug.", e);
        } catch (IOException e) {
            throw new MojoExecutionException("The file could not be written: " + e.getMessage(), e);
        }
    }

    /** Writes the new file and returns it. */
    abstract Path begin(NewContent content, Instant now) throws ContentProblemsException, IOException;

    String title() {
        return title == null ? "" : title.strip();
    }

    String slug() {
        return slug == null ? "" : slug.strip();
    }
}
