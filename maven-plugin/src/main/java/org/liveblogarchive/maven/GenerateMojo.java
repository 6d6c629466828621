package org.liveblogarchive.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.maven.Outcome.Kind;

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

    /** The address that the archive is published under, such as https://example.org/live/, in place of that in archive.yaml. */
    @Parameter(property = "liveblog.baseUrl")
    private String baseUrl;

    /** The day, such as 2026-05-12, that counts as today for what sitemaps tell of news; without it they tell of none. */
    @Parameter(property = "liveblog.buildDate")
    private String buildDate;

    /** The hosts for which files with their rules are written: netlify, cloudflare, apache, nginx, s3. */
    @Parameter(property = "liveblog.hosts")
    private List<String> hosts;

    /** In which ways text files are compressed, beside the files themselves: gzip, brotli. */
    @Parameter(property = "liveblog.precompress")
    private List<String> precompress;

    /** Whether posts with “draft: true” are published. */
    @Parameter(property = "liveblog.includeDrafts", defaultValue = "false")
    private boolean includeDrafts;

    /** Whether warnings stop the build, as errors do. */
    @Parameter(property = "liveblog.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Whether the goal does nothing. */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the archive is built in a JVM of its own, which takes half the time of a build in Maven's. */
    @Parameter(property = "liveblog.fork", defaultValue = "true")
    private boolean fork;

    /** The options of that JVM, in place of those that suit the size of the archive. */
    @Parameter(property = "liveblog.jvmOptions")
    private String jvmOptions;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> pluginArtifacts;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since liveblog.skip is set.");
            return;
        }
        Outcome outcome = build();
        if (outcome.kind() == Kind.FAULTY_CONTENT) {
            throw new MojoFailureException(outcome.message());
        }
        if (outcome.kind() == Kind.NOT_BUILT) {
            throw new MojoExecutionException(outcome.message());
        }
    }

    private Outcome build() {
        var request = new BuildRequest(
                contentDirectory.toPath(),
                ProjectFolder.of(outputDirectory, basedir),
                themeDirectory == null ? null : themeDirectory.toPath(),
                ProjectFolder.of(stateDirectory, basedir),
                includeDrafts,
                failOnWarning,
                new BuildRequest.Web(
                        baseUrl,
                        buildDate,
                        hosts == null ? List.of() : hosts,
                        precompress == null ? List.of() : precompress));
        var messages = new MavenMessages(getLog());
        if (!fork) {
            return BuildRun.of(request, messages);
        }
        List<File> jars = pluginArtifacts.stream().map(Artifact::getFile).toList();
        return new ForkedBuild(jars, JvmOptions.of(jvmOptions, request)).run(request, messages);
    }
}
