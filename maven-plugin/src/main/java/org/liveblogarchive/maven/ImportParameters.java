package org.liveblogarchive.maven;

import java.io.File;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ImportSettings;

/** What is imported, and where to. */
abstract class ImportParameters extends LiveblogMojo {
    /**
     * The folder with archive.yaml, authors.yaml and a folder for each live blog; what is missing is made.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/src/liveblog")
    private File contentDirectory;

    /**
     * The file, or the folder with a saved page, to import. What it is, is found out by its content.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.source")
    private File source;

    /**
     * The folder of the live blog; by default that of an earlier import of it, or one named after its title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.liveBlog", defaultValue = "")
    private String liveBlog;

    /**
     * When coverage began, such as 2019-04-25T14:00. A source without times needs it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.start")
    private String start;

    /**
     * When coverage ended. A source without times needs it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.end")
    private String end;

    /**
     * The time zone of times without an offset, such as Europe/Berlin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.zone", defaultValue = "UTC")
    private String zone;

    /**
     * The category or the tag of a WordPress export or a feed whose posts are one live blog: its name or slug, perhaps after category: or tag:.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.topic", defaultValue = "")
    private String topic;

    /**
     * A folder in which pictures, sound and video are looked for by their names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.mediaDirectory")
    private File mediaDirectory;

    /**
     * Whether media that are in no folder are downloaded from public hosts; if Maven is offline they are not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.download", defaultValue = "false")
    private boolean download;

    /**
     * Whether nothing is written, and the report says what would be.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * The folder for import-report.md and import-report.json.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "liveblog.import.reportDirectory",
            defaultValue = "${project.build.directory}/liveblog-import")
    private File reportDirectory;

    /** Returns the settings; an invalid one is an exception whose message begins with its name. */
    ImportSettings settings() {
        if (source == null) {
            throw new IllegalArgumentException("source is needed: the file or the folder to import");
        }
        var settings = ImportSettings.builder(source.toPath(), contentDirectory.toPath())
                .liveBlog(liveBlog == null ? "" : liveBlog.strip())
                .zone(zone())
                .start(time("start", start))
                .end(time("end", end))
                .topic(topic == null ? "" : topic.strip())
                .reportDirectory(reportDirectory.toPath())
                .download(download && !isOffline())
                .dryRun(dryRun)
                .progress(getLog()::info);
        if (mediaDirectory != null) {
            settings.mediaDirectory(mediaDirectory.toPath());
        }
        return settings.build();
    }

    File contentDirectory() {
        return contentDirectory;
    }

    File reportDirectory() {
        return reportDirectory;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "zone “" + zone + "” is none. Expected a name of the time-zone database, such as Europe/Berlin", e);
        }
    }

    private static LocalDateTime time(String name, String text) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    name + " “" + text + "” is no time. Expected a day and a time, such as 2019-04-25T14:00", e);
        }
    }
}
