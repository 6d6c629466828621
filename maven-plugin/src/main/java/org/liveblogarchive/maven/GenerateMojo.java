package org.liveblogarchive.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.liveblogarchive.maven.Outcome.Kind;

/**
 * Builds the live-blog archive: turns a folder of Markdown posts into static pages that any web host can serve.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends ArchiveMojo {
    /**
     * The output folder. Files in it that no build wrote are never changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/live")
    private File outputDirectory;

    private final BuildContext workspace;

    /** Makes the goal; {@code workspace} is Eclipse's, or does nothing. */
    @Inject
    public GenerateMojo(BuildContext workspace) {
        this.workspace = workspace;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (hasNothingToDo()) {
            return;
        }
        File output = inProject(outputDirectory).toFile();
        if (!isAnythingNew(output)) {
            return;
        }
        Outcome outcome = build(output.toPath());
        if (outcome.kind() == Kind.FAULTY_CONTENT) {
            throw new MojoFailureException(outcome.message());
        }
        if (outcome.kind() == Kind.NOT_BUILT) {
            throw new MojoExecutionException(outcome.message());
        }
        workspace.refresh(output);
    }

    /** Returns whether there is anything to build: in Eclipse the goal runs at each change of any file of the project. */
    private boolean isAnythingNew(File output) {
        return !workspace.isIncremental()
                || !output.exists()
                || workspace.hasDelta(contentFolder().toFile())
                || hasChangedTheme();
    }

    private boolean hasChangedTheme() {
        return themeFolder() != null && workspace.hasDelta(themeFolder().toFile());
    }
}
