package org.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ArchiveVerifier;
import org.liveblogarchive.api.VerifyReport;

/**
 * Checks a copy of an archive against its manifests, and lists the files that are missing, changed or extra.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify-archive", threadSafe = true, requiresProject = false)
public final class VerifyArchiveMojo extends LiveblogMojo {
    /**
     * The folder of the archive: the one with manifest.sha256.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/live")
    private File outputDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    /**
     * What is checked, in place of all: the name of the folder of a live blog; a dot for the archive's own files without the live
     * blogs; or the path of a manifest, such as summit/manifest/posts-3.sha256, for the files that it lists.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.part")
    private String part;

    /**
     * A folder with an earlier copy of the archive, or of its files *.sha256 alone: only files whose hashes have changed since
     * then are checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.since")
    private File since;

    /**
     * Whether files that no manifest names make the check fail, as missing and changed ones do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.failOnExtra", defaultValue = "false")
    private boolean failOnExtra;

    /**
     * Whether the goal does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    private boolean skip;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since liveblog.skip is set.");
            return;
        }
        if (part != null && since != null) {
            throw new MojoExecutionException("Set liveblog.part or liveblog.since, not both.");
        }
        VerifyReport report = verify();
        list("missing", report.missing(), getLog()::error);
        list("changed", report.changed(), getLog()::error);
        list("extra", report.extra(), failOnExtra ? getLog()::error : getLog()::warn);
        String found = report.files() + " files: " + report.missing().size() + " missing, "
                + report.changed().size() + " changed, " + report.extra().size() + " extra";
        if (!report.isWhole() || (failOnExtra && !report.extra().isEmpty())) {
            throw new MojoFailureException(outputDirectory + " is not as it was published. " + found + ".");
        }
        getLog().info(found + ": as it was published.");
    }

    private VerifyReport verify() throws MojoExecutionException {
        try {
            var verifier = new ArchiveVerifier(ProjectFolder.of(outputDirectory, basedir));
            if (since != null) {
                return verifier.verifySince(since.toPath());
            }
            return part == null ? verifier.verify() : verifier.verify(part);
        } catch (IllegalArgumentException | IOException e) {
            throw new MojoExecutionException("The archive could not be verified: " + e.getMessage(), e);
        }
    }

    private static void list(String what, List<String> paths, Consumer<CharSequence> log) {
        paths.forEach(path -> log.accept(what + ": " + path));
    }
}
