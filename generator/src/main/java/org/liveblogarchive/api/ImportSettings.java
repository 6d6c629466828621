package org.liveblogarchive.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liveblogarchive.imports.ImportOptions;
import org.liveblogarchive.imports.media.Downloads;
import org.liveblogarchive.imports.media.WebDownloads;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.write.ContentWriter.Mode;
import org.liveblogarchive.read.ReservedFolders;
import org.liveblogarchive.read.Slug;

/** What is imported, and where to; made by {@link #builder}. */
public final class ImportSettings {
    private final ImportOptions options;
    private final Path reports;

    private ImportSettings(ImportOptions options, Path reports) {
        this.options = options;
        this.reports = reports;
    }

    /**
     * Begins settings.
     *
     * @param source the file, or the folder with a saved page, to import
     * @param contentDirectory the folder with {@code archive.yaml}, which is made if it is missing
     * @return a builder of settings
     */
    public static Builder builder(Path source, Path contentDirectory) {
        return new Builder(source, contentDirectory);
    }

    Path contentDirectory() {
        return options.content();
    }

    Optional<Path> reportDirectory() {
        return Optional.ofNullable(reports);
    }

    ImportOptions options() {
        return options;
    }

    /** Builds settings. */
    public static final class Builder {
        private final Path source;
        private final Path content;
        private String liveBlog = "";
        private ZoneId zone = ZoneId.of("UTC");
        private LocalDateTime start;
        private LocalDateTime end;
        private String topic = "";
        private List<Path> media = List.of();
        private Path reports;
        private boolean download;
        private boolean dryRun;
        private Consumer<String> progress = step -> {};

        private Builder(Path source, Path content) {
            this.source = source.toAbsolutePath().normalize();
            this.content = content.toAbsolutePath().normalize();
        }

        /**
         * Sets the name of the live blog's folder; by default that of an earlier import, or one made of its title.
         *
         * @param slug the name, or an empty text for the default
         * @return this builder
         */
        public Builder liveBlog(String slug) {
            liveBlog = slug;
            return this;
        }

        /**
         * Sets the zone in which times without an offset are read, also {@link #start} and {@link #end}; by default UTC.
         *
         * @param zone the zone
         * @return this builder
         */
        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /**
         * Sets when coverage began, which a source without times needs.
         *
         * @param time the time on the clock of the zone
         * @return this builder
         */
        public Builder start(LocalDateTime time) {
            start = time;
            return this;
        }

        /**
         * Sets when coverage ended, which a source without times needs.
         *
         * @param time the time on the clock of the zone
         * @return this builder
         */
        public Builder end(LocalDateTime time) {
            end = time;
            return this;
        }

        /**
         * Sets the category or the tag whose posts are one live blog, for an export of a whole site.
         *
         * @param name the name or the slug, perhaps after {@code category:} or {@code tag:}; empty for none
         * @return this builder
         */
        public Builder topic(String name) {
            topic = name;
            return this;
        }

        /**
         * Sets a folder in which pictures, sound and video are looked for by their names, besides those saved with the source.
         *
         * @param folder the folder
         * @return this builder
         */
        public Builder mediaDirectory(Path folder) {
            media = List.of(folder.toAbsolutePath().normalize());
            return this;
        }

        /**
         * Sets the folder that the reports are written to; by default none is written.
         *
         * @param folder the folder, outside of the content folder
         * @return this builder
         */
        public Builder reportDirectory(Path folder) {
            reports = folder.toAbsolutePath().normalize();
            return this;
        }

        /**
         * Sets whether media that are in no folder are downloaded from public hosts; by default they are not.
         *
         * @param wanted whether they are
         * @return this builder
         */
        public Builder download(boolean wanted) {
            download = wanted;
            return this;
        }

        /**
         * Sets whether nothing is written, and the report says what would be; by default files are written.
         *
         * @param wanted whether nothing is written
         * @return this builder
         */
        public Builder dryRun(boolean wanted) {
            dryRun = wanted;
            return this;
        }

        /**
         * Sets the listener that is called with a sentence on each step.
         *
         * @param listener the listener
         * @return this builder
         */
        public Builder progress(Consumer<String> listener) {
            progress = listener;
            return this;
        }

        /**
         * Checks the settings.
         *
         * @return the settings
         * @throws IllegalArgumentException if one cannot be used; the message begins with its name
         */
        public ImportSettings build() {
            if (!Files.exists(source)) {
                throw new IllegalArgumentException(
                        "source “" + source + "” does not exist. Expected a file or a folder");
            }
            if (!liveBlog.isEmpty() && (!Slug.isValid(liveBlog) || ReservedFolders.contains(liveBlog))) {
                throw new IllegalArgumentException(
                        "liveBlog “" + liveBlog + "” cannot be the folder of a live blog. Expected " + Slug.RULE
                                + ", and none of the reserved names " + ReservedFolders.list());
            }
            if (start != null && end != null && end.isBefore(start)) {
                throw new IllegalArgumentException(
                        "end “" + end + "” is before start “" + start + "”. Expected a later time");
            }
            for (Path folder : media) {
                if (!Files.isDirectory(folder)) {
                    throw new IllegalArgumentException(
                            "mediaDirectory “" + folder + "” does not exist. Expected a folder");
                }
            }
            if (reports != null && reports.startsWith(content)) {
                throw new IllegalArgumentException("reportDirectory “" + reports
                        + "” is inside the content folder. Expected a folder outside it, such as target");
            }
            var options = new ImportOptions(
                    source,
                    content,
                    liveBlog,
                    new ReadOptions(zone, start, end, topic),
                    media,
                    download ? new WebDownloads() : Downloads.NONE,
                    dryRun ? Mode.DRY_RUN : Mode.WRITE,
                    progress);
            return new ImportSettings(options, reports);
        }
    }
}
