package org.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that build an archive have in common: all parameters but where it is written to, and the build. */
abstract class ArchiveMojo extends AbstractMojo {
    /** The folder with archive.yaml, authors.yaml and a folder for each live blog. */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/src/liveblog")
    private File contentDirectory;

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

    /** Whether the archive is built in a JVM of its own, which takes half the time of a build in Maven's. */
    @Parameter(property = "liveblog.fork", defaultValue = "true")
    private boolean fork;

    /** The options of that JVM, in place of those that suit the size of the archive. */
    @Parameter(property = "liveblog.jvmOptions")
    private String jvmOptions;

    /** Whether nothing is built. */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> pluginArtifacts;

    boolean isSkipped() {
        return skip;
    }

    /** Returns whether there is content to build. */
    boolean hasContent() {
        return contentDirectory.isDirectory();
    }

    /** Returns a folder of the project, also where there is no POM. */
    Path inProject(File folder) {
        return ProjectFolder.of(folder, basedir);
    }

    /** Builds the archive into a folder. */
    Outcome build(Path output) {
        var request = new BuildRequest(
                contentDirectory.toPath(),
                output,
                themeDirectory == null ? null : themeDirectory.toPath(),
                inProject(stateDirectory),
                includeDrafts,
                failOnWarning,
                new BuildRequest.Web(baseUrl, buildDate, listed(hosts), listed(precompress)));
        var messages = new MavenMessages(getLog());
        if (!fork) {
            return BuildRun.of(request, messages);
        }
        List<File> jars = pluginArtifacts.stream().map(Artifact::getFile).toList();
        return new ForkedBuild(jars, JvmOptions.of(jvmOptions, request)).run(request, messages);
    }

    private static List<String> listed(List<String> names) {
        return names == null ? List.of() : names;
    }
}
