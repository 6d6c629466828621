package org.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that publish an archive have in common: all parameters but where it is written to, and the build. */
abstract class ArchiveMojo extends ContentMojo {
    /**
     * The folder that stores data for the next build. It may be deleted at any time, or kept in a CI cache.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.stateDirectory", defaultValue = "${project.build.directory}/liveblog")
    private File stateDirectory;

    /**
     * The formats in which compressed copies of text files are written: gzip, brotli.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.precompress")
    private List<String> precompress;

    /**
     * The folder for lists of the files that have changed since the last upload, in the order in which to upload them.
     * Delete the lists after the upload.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.uploadLists")
    private File uploadLists;

    /**
     * Whether the archive is built in a separate JVM, which is faster than a build in Maven's JVM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.fork", defaultValue = "true")
    private boolean fork;

    /**
     * The options of the separate JVM. By default, they depend on the size of the archive.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.jvmOptions")
    private String jvmOptions;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> pluginArtifacts;

    /** Builds the archive into a folder. */
    Outcome build(Path output) {
        Path uploads = uploadLists == null ? null : inProject(uploadLists);
        BuildRequest request = request(output, inProject(stateDirectory), precompress, uploads);
        var messages = new MavenMessages(getLog());
        if (!fork) {
            return BuildRun.of(request, messages);
        }
        List<File> jars = pluginArtifacts.stream().map(Artifact::getFile).toList();
        var classes = new ClassArchive(request.state(), jars);
        return new ForkedBuild(jars, JvmOptions.of(jvmOptions, request), classes).run(request, messages);
    }
}
