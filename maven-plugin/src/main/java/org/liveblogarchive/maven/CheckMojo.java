package org.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ArchiveChecker;
import org.liveblogarchive.api.ArchiveChecker.Links;
import org.liveblogarchive.api.CheckReport;

/**
 * Checks the content without publishing anything. Reports all errors and warnings of a build, unused files and, on request,
 * broken links. Fails on an error, or on a warning if failOnWarning is set.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends ContentMojo {
    /**
     * Whether links to other sites are checked. If Maven is offline, they are not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.checkLinks", defaultValue = "false")
    private boolean checkLinks;

    /**
     * A file for the errors and warnings in SARIF 2.1.0, a format that code hosts show in pull requests.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.sarif")
    private File sarif;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (hasNothingToDo()) {
            return;
        }
        var log = new BuildLog(new MavenMessages(getLog()));
        CheckReport report = check(log);
        log.problems(report.problems());
        report.notes().forEach(getLog()::info);
        String found = BuildLog.count(report.problems()) + " in " + contentFolder();
        if (report.problems().errors() > 0
                || (failsOnWarning() && report.problems().warnings() > 0)) {
            throw new MojoFailureException(found + ", listed above.");
        }
        getLog().info(found + ".");
    }

    private Links links() {
        if (checkLinks && isOffline() && isFirst("links offline")) {
            getLog().info("Links to other sites are not checked, as Maven is offline.");
        }
        return checkLinks && !isOffline() ? Links.FOLLOWED : Links.LEFT_ALONE;
    }

    private CheckReport check(BuildLog log) throws MojoExecutionException {
        try {
            // Nothing is written to an output folder by a check, but settings have one.
            BuildRequest request = request(inProject(new File("target/liveblog-check")), null, List.of(), null);
            CheckReport report = new ArchiveChecker(request.settings(log)).check(links());
            if (sarif != null) {
                Path file = sarif.toPath().toAbsolutePath();
                Files.createDirectories(file.getParent());
                Files.write(file, report.sarif(SourceTree.of(contentFolder())));
            }
            return report;
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(ParameterError.explain(e), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The content could not be checked: " + e.getMessage(), e);
        }
    }
}
