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
     * The content folder, with archive.yaml, authors.yaml and a folder for each live blog. Missing files are created.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.contentDirectory", defaultValue = "${basedir}/src/liveblog")
    private File contentDirectory;

    /**
     * The file or the folder to import. Its kind is recognised by its content.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.source")
    private File source;

    /**
     * The folder of the live blog. By default, it is that of an earlier import, or is named after the title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.liveBlog", defaultValue = "")
    private String liveBlog;

    /**
     * When coverage started, such as 2019-04-25T14:00. It is required for a source without times.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.start")
    private String start;

    /**
     * When coverage ended. It is required for a source without times.
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
     * The category or tag of a WordPress export or a feed whose posts form one live blog: its name or slug, optionally after
     * category: or tag:.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.topic", defaultValue = "")
    private String topic;

    /**
     * A folder that is searched for pictures, sound and video by their names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.mediaDirectory")
    private File mediaDirectory;

    /**
     * Whether media files that are missing beside the source are downloaded from public hosts. If Maven is offline, they are
     * not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.import.download", defaultValue = "false")
    private boolean download;

    /**
     * Whether the import only reports what it would write.
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
            throw new IllegalArgumentException("source is missing. Expected the file or the folder to import");
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
                    "zone “" + zone
                            + "” is not a time zone. Expected a name from the time zone database, such as Europe/Berlin",
                    e);
        }
    }

    private static LocalDateTime time(String name, String text) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    name + " “" + text + "” is not a time. Expected a day and a time, such as 2019-04-25T14:00", e);
        }
    }
}
