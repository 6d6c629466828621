package org.liveblogarchive.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.maven.Outcome.Kind;

/** Builds the live-blog archive: a folder of Markdown posts becomes static pages that any web host can serve. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends ArchiveMojo {
    /** The folder that the archive is written into. Files in it that no build wrote are left alone. */
    @Parameter(property = "liveblog.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/live")
    private File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("Skipped, since liveblog.skip is set.");
            return;
        }
        Outcome outcome = build(inProject(outputDirectory));
        if (outcome.kind() == Kind.FAULTY_CONTENT) {
            throw new MojoFailureException(outcome.message());
        }
        if (outcome.kind() == Kind.NOT_BUILT) {
            throw new MojoExecutionException(outcome.message());
        }
    }
}
