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
 * Checks a copy of an archive against its manifests, and lists missing, changed and extra files.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify-archive", threadSafe = true, requiresProject = false)
public final class VerifyArchiveMojo extends LiveblogMojo {
    /**
     * The folder of the archive, which contains manifest.sha256.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/live")
    private File outputDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    /**
     * What to check in place of all files: the folder of a live blog; a dot for the files outside live blogs; or the path of
     * a manifest, such as summit/manifest/posts-3.sha256, for the files that it lists.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.part")
    private String part;

    /**
     * A folder with an earlier copy of the archive, or with only its *.sha256 files. Only files whose hashes have changed
     * since then are checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.since")
    private File since;

    /**
     * Whether extra files, which no manifest lists, make the goal fail, as missing and changed files do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.failOnExtra", defaultValue = "false")
    private boolean failOnExtra;

    /**
     * Whether the goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    private boolean skip;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as liveblog.skip is set.");
            return;
        }
        if (part != null && since != null) {
            throw new MojoExecutionException("liveblog.part and liveblog.since are both set. Remove one of them.");
        }
        VerifyReport report = verify();
        list("missing", report.missing(), getLog()::error);
        list("changed", report.changed(), getLog()::error);
        list("extra", report.extra(), failOnExtra ? getLog()::error : getLog()::warn);
        String found = BuildLog.count(report.files(), "file") + ": "
                + report.missing().size() + " missing, " + report.changed().size() + " changed, "
                + report.extra().size() + " extra";
        if (!report.isWhole() || (failOnExtra && !report.extra().isEmpty())) {
            throw new MojoFailureException(outputDirectory + " differs from what was published. " + found + ".");
        }
        getLog().info(found + ". The archive is as it was published.");
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
