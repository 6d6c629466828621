package org.liveblogarchive.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * The plugin that makes a project's site, and with it the report.
 *
 * @param version its version, or null if Maven does not say it
 * @param pinnedIn the file of the POM that sets the version, or null if Maven does
 */
record SitePlugin(String version, String pinnedIn) {
    static final String GROUP = "org.apache.maven.plugins";
    static final String ARTIFACT = "maven-site-plugin";
    /** Why a POM is to set the version. */
    static final String REASON =
            "Versions before 3.20, which Maven 3 uses by default, leave live blogs out of the site, or fail.";

    /** The first that calls reports as they are called today: 3.3 fails with a report of its own, 3.12.1 skips this one. */
    private static final ComparableVersion FIRST = new ComparableVersion("3.20.0");

    private static final String DEFAULTS = "org.apache.maven:maven-core:";

    static SitePlugin of(MavenProject project) {
        Plugin plugin = project.getPlugin(Plugin.constructKey(GROUP, ARTIFACT));
        return plugin == null
                ? new SitePlugin(null, null)
                : new SitePlugin(plugin.getVersion(), file(plugin.getLocation("version")));
    }

    private static String file(InputLocation place) {
        boolean inPom = place != null
                && place.getSource() != null
                && place.getSource().getLocation() != null
                && place.getLineNumber() > 0
                && !String.valueOf(place.getSource().getModelId()).startsWith(DEFAULTS);
        if (!inPom) {
            return null;
        }
        String file = place.getSource().getLocation();
        return file.startsWith("file:") ? Path.of(URI.create(file)).toString() : file; // Maven 4 has an address
    }

    boolean isTooOld() {
        return version == null || new ComparableVersion(version).compareTo(FIRST) < 0;
    }

    boolean isPinned() {
        return pinnedIn != null;
    }

    /** Returns what a version leads to that is too old, and what to do. */
    String tooOld() {
        return ARTIFACT + " " + version + (isPinned() ? ", as set in " + pinnedIn + "," : ", the default of Maven,")
                + " is too old for the report: it leaves live blogs out of the site, or fails. Set its version to "
                + tested() + " in <build>, or in its <pluginManagement>.";
    }

    /** Returns a version that is new enough: the one with which this plugin is tested. */
    static String tested() {
        var versions = new Properties();
        try (InputStream in = SitePlugin.class.getResourceAsStream("site-plugin.properties")) {
            versions.load(in);
            return versions.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
