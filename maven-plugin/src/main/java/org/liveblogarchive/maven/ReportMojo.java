package org.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.liveblogarchive.maven.Outcome.Kind;

/**
 * Builds the live-blog archive as a report of the Maven site, which lists it among the project's reports.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ArchiveMojo implements MavenReport {
    /** The folder of the site, as set in the POM. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File siteDirectory;

    /**
     * The output folder, inside the folder of the site. When the site is staged or run elsewhere, the archive is written
     * there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/live")
    private File outputDirectory;

    /**
     * The name of the archive in the list of reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.name", defaultValue = "Live blogs")
    private String name;

    /**
     * The description of the archive in the list of reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.description", defaultValue = "The live blogs of this project.")
    private String description;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    /** The folder of the site that is being made: the site plugin names another one where it stages or runs the site. */
    private File madeSite;

    /** Builds the archive without a site around it. */
    @Override
    void run() throws MojoExecutionException {
        if (hasContentToShow()) {
            Outcome outcome = build(inProject(outputDirectory));
            if (outcome.kind() != Kind.PUBLISHED) {
                throw new MojoExecutionException(outcome.message());
            }
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        var place = place();
        if (!place.isInSite()) {
            throw new MavenReportException(place.explain());
        }
        Outcome outcome = build(place.archive());
        if (outcome.kind() != Kind.PUBLISHED) {
            throw new MavenReportException(outcome.message());
        }
    }

    private PlaceInSite place() {
        Path site = inProject(siteDirectory);
        return new PlaceInSite(site, inProject(outputDirectory), madeSite == null ? site : madeSite.toPath());
    }

    /** Returns whether there is content: so the goal can stand in a POM that modules without content share. */
    @Override
    public boolean canGenerateReport() {
        reportUnknownNames();
        var site = SitePlugin.of(project);
        if (site.isTooOld() && isFirst("site plugin")) {
            getLog().warn(site.tooOld());
        }
        return hasContentToShow();
    }

    private boolean hasContentToShow() {
        if (isSkipped() || !hasContent()) {
            getLog().info("The report has no live blogs, as "
                    + (isSkipped() ? "liveblog.skip is set." : "there is no content folder."));
            return false;
        }
        return true;
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputPath() {
        return place().path() + "/index";
    }

    /** Returns the path; site plugins before 3.20 ask for it by this name. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return name;
    }

    @Override
    public String getDescription(Locale locale) {
        return description;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        madeSite = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return place().madeSite().toFile();
    }
}
