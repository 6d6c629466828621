package org.liveblogarchive.maven;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.liveblogarchive.maven.Outcome.Kind;

/** Builds the live-blog archive as a report of the Maven site, which lists it among the project's reports. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ArchiveMojo implements MavenReport {
    /** The folder of the site; the site plugin names another one where it stages or runs the site. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File siteDirectory;

    /** The folder of the archive in the site. */
    @Parameter(property = "liveblog.destDir", defaultValue = "live")
    private String destDir;

    /** What the site calls the archive. */
    @Parameter(property = "liveblog.name", defaultValue = "Live blogs")
    private String name;

    /** What the site says of the archive. */
    @Parameter(property = "liveblog.description", defaultValue = "The live blogs of this project.")
    private String description;

    /** Builds the archive without a site around it. */
    @Override
    public void execute() throws MojoExecutionException {
        if (!canGenerateReport()) {
            return;
        }
        try {
            generate(null, Locale.ROOT);
        } catch (MavenReportException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        Outcome outcome = build(inProject(siteDirectory).resolve(destDir));
        if (outcome.kind() != Kind.PUBLISHED) {
            throw new MavenReportException(outcome.message());
        }
    }

    /** Returns whether there is content: so the goal can stand in a POM that modules without content share. */
    @Override
    public boolean canGenerateReport() {
        if (isSkipped() || !hasContent()) {
            getLog().info("No live blogs: " + (isSkipped() ? "liveblog.skip is set." : "there is no content folder."));
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
        return destDir + "/index";
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
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory;
    }
}
