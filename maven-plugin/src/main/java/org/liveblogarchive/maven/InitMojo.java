package org.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.liveblogarchive.api.NewContent;
import org.liveblogarchive.maven.Pom.Part;

/**
 * Creates a small archive to start with, and the schemas that help editors to write content. Creates a POM in a folder
 * without one. Adds the plugin to an existing POM if editPom is set, and prints the lines to add otherwise. Never overwrites
 * a file.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false, aggregator = true)
public final class InitMojo extends LiveblogMojo {
    private static final String NEXT =
            "To build target/site/live/index.html, run “mvn site”. To import an existing live"
                    + " blog, run “mvn liveblog:import -Dliveblog.import.source=…”.";

    /**
     * The folder that the archive is created in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/src/liveblog")
    private File contentDirectory;

    /**
     * Whether the plugin is added to the POM, whose formatting is kept.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.editPom", defaultValue = "false")
    private boolean editPom;

    /**
     * The time zone of the archive, such as Europe/Berlin. By default, it is that of this machine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.timezone")
    private String timezone;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try {
            ZoneId zone = timezone == null ? ZoneId.systemDefault() : ZoneId.of(timezone.strip());
            List<Path> written = new NewContent(contentDirectory.toPath()).archive(Instant.now(), zone);
            written.forEach(file -> getLog().info("Wrote " + file));
            if (written.isEmpty()) {
                getLog().info(contentDirectory + " already contains an archive and its schemas, and was not changed.");
            }
            addToPom(new Pom(basedir.toPath().resolve("pom.xml"), pluginVersion()));
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    e.getFile() + " already exists, so nothing was written. Move it elsewhere, or choose"
                            + " another folder with -Dliveblog.contentDirectory.",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("The archive could not be unpacked: " + e.getMessage(), e);
        }
    }

    private void addToPom(Pom pom) throws IOException {
        if (!Files.exists(pom.file())) {
            pom.create();
            getLog().info("Wrote " + pom.file());
            getLog().info(NEXT);
            return;
        }
        var site = SitePlugin.of(project);
        Set<Part> missing = missing(pom, site);
        if (!missing.contains(Part.PLUGIN)) {
            getLog().info(pom.file() + " already contains the plugin.");
        }
        boolean isWhole = missing.isEmpty() || added(missing, pom);
        if (site.isPinned() && site.isTooOld()) {
            getLog().warn(site.tooOld());
        } else if (isWhole) {
            getLog().info(NEXT);
        }
    }

    private static Set<Part> missing(Pom pom, SitePlugin site) throws IOException {
        var missing = EnumSet.noneOf(Part.class);
        if (!pom.hasPlugin()) {
            missing.add(Part.PLUGIN);
        }
        if (site.isTooOld() && !site.isPinned()) {
            missing.add(Part.SITE_PLUGIN);
        }
        return missing;
    }

    /** Adds parts to the POM, or prints their lines if that is not wanted or does not succeed; returns whether it did. */
    private boolean added(Set<Part> parts, Pom pom) {
        String what = parts.stream().map(Part::text).collect(Collectors.joining(" and "));
        if (editPom) {
            try {
                pom.add(parts);
                getLog().info("Added " + what + " to " + pom.file());
                return true;
            } catch (IOException e) {
                getLog().warn(e.getMessage() + ". Add these lines to it:", e);
            }
        } else {
            getLog().info("To add " + what + ", add these lines to " + pom.file()
                    + ", or run this goal again with -Dliveblog.editPom:");
        }
        pom.lines(parts).lines().forEach(getLog()::info);
        return false;
    }
}
