package org.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;

/** Builds the live-blog archive: a folder of Markdown posts becomes static pages that any web host can serve. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends AbstractMojo {
    /** The folder with archive.yaml, authors.yaml and a folder for each live blog. */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/src/liveblog")
    private File contentDirectory;

    /** The folder that the archive is written into. Files in it that no build wrote are left alone. */
    @Parameter(property = "liveblog.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/live")
    private File outputDirectory;

    /** A folder with templates, words and assets that replace those of the default theme. */
    @Parameter(property = "liveblog.themeDirectory")
    private File themeDirectory;

    /** The folder that keeps what one build learns for the next. It may be deleted at any time, or kept in a CI cache. */
    @Parameter(property = "liveblog.stateDirectory", defaultValue = "${project.build.directory}/liveblog")
    private File stateDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    /** Whether posts with “draft: true” are published. */
    @Parameter(property = "liveblog.includeDrafts", defaultValue = "false")
    private boolean includeDrafts;

    /** Whether warnings stop the build, as errors do. */
    @Parameter(property = "liveblog.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Whether the goal does nothing. */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since liveblog.skip is set.");
            return;
        }
        var log = new BuildLog(getLog());
        try {
            ArchiveReport report = new ArchiveGenerator(settings(log)).generate();
            log.report(report, ProjectFolder.of(outputDirectory, basedir));
        } catch (ContentProblemsException e) {
            log.problems(e.problems());
            throw new MojoFailureException(BuildLog.count(e.problems()) + " in " + contentDirectory
                    + "; nothing was published. They are listed above.");
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    e.getMessage() + ". Set it in the plugin's configuration, or with -Dliveblog.contentDirectory,"
                            + " -Dliveblog.outputDirectory or -Dliveblog.themeDirectory.",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("The archive could not be built: " + e.getMessage(), e);
        }
    }

    private ArchiveSettings settings(BuildLog log) {
        var settings = ArchiveSettings.builder(contentDirectory.toPath(), ProjectFolder.of(outputDirectory, basedir))
                .stateDirectory(ProjectFolder.of(stateDirectory, basedir))
                .includeDrafts(includeDrafts)
                .failOnWarning(failOnWarning)
                .progress(log::progress);
        if (themeDirectory != null) {
            settings.themeDirectory(themeDirectory.toPath());
        }
        return settings.build();
    }
}
