package org.liveblogarchive.api;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What to make an archive of, and where to.
 *
 * <pre>{@code
 * ArchiveSettings settings = ArchiveSettings.builder(Path.of("src/liveblog"), Path.of("target/live"))
 *         .includeDrafts(true)
 *         .build();
 * }</pre>
 */
public final class ArchiveSettings {
    private final Builder given;

    private ArchiveSettings(Builder given) {
        this.given = given;
    }

    /**
     * Begins the settings of a build that reads one folder and writes into another.
     *
     * @param contentDirectory the folder with {@code archive.yaml} and the live blogs
     * @param outputDirectory the folder that the archive is written into
     * @return the settings so far
     */
    public static Builder builder(Path contentDirectory, Path outputDirectory) {
        return new Builder(contentDirectory, outputDirectory);
    }

    /** {@return the folder with {@code archive.yaml} and the live blogs} */
    public Path contentDirectory() {
        return given.contentDirectory;
    }

    /** {@return the folder that the archive is written into} */
    public Path outputDirectory() {
        return given.outputDirectory;
    }

    /** {@return the folder with files that replace those of the default theme} */
    public Optional<Path> themeDirectory() {
        return Optional.ofNullable(given.themeDirectory);
    }

    /** {@return the folder that keeps what one build learns for the next} */
    public Optional<Path> stateDirectory() {
        return Optional.ofNullable(given.stateDirectory);
    }

    /** {@return the folder with lists of what builds changed since the last upload} */
    public Optional<Path> uploadLists() {
        return Optional.ofNullable(given.uploadLists);
    }

    /** {@return the address that the archive is published under, in place of that in {@code archive.yaml}} */
    public Optional<URI> baseUrl() {
        return Optional.ofNullable(given.baseUrl);
    }

    /** {@return the day that the build counts as today, if no moment was given} */
    public Optional<LocalDate> buildDate() {
        return Optional.ofNullable(given.buildDate);
    }

    /** {@return the moment that the build counts as now} */
    public Optional<Instant> buildTime() {
        return Optional.ofNullable(given.buildTime);
    }

    /** {@return the hosts for which files with their rules are written} */
    public Set<WebHost> hosts() {
        return given.hosts;
    }

    /** {@return in which ways text files are compressed, beside the files themselves} */
    public Set<Precompression> precompress() {
        return given.precompress;
    }

    /** {@return whether drafts are published} */
    public boolean includeDrafts() {
        return given.includeDrafts;
    }

    /** {@return whether warnings stop the build, as errors do} */
    public boolean failOnWarning() {
        return given.failOnWarning;
    }

    /** {@return how many threads work at once} */
    public int threads() {
        return given.threads;
    }

    /** {@return the listener that is called with the progress of the build} */
    public ProgressListener progress() {
        return given.progress;
    }

    /** Collects settings; those not given have their defaults. */
    public static final class Builder {
        private final Path contentDirectory;
        private final Path outputDirectory;
        private Path themeDirectory;
        private Path stateDirectory;
        private Path uploadLists;
        private URI baseUrl;
        private LocalDate buildDate;
        private Instant buildTime;
        private Set<WebHost> hosts = Set.of();
        private Set<Precompression> precompress = Set.of();
        private boolean includeDrafts;
        private boolean failOnWarning;
        private int threads = Runtime.getRuntime().availableProcessors();
        private ProgressListener progress = (done, total) -> {};

        private Builder(Path contentDirectory, Path outputDirectory) {
            this.contentDirectory = absolute(contentDirectory);
            this.outputDirectory = absolute(outputDirectory);
        }

        private Builder(Builder other) {
            this(other.contentDirectory, other.outputDirectory);
            themeDirectory = other.themeDirectory;
            stateDirectory = other.stateDirectory;
            uploadLists = other.uploadLists;
            baseUrl = other.baseUrl;
            buildDate = other.buildDate;
            buildTime = other.buildTime;
            hosts = other.hosts;
            precompress = other.precompress;
            includeDrafts = other.includeDrafts;
            failOnWarning = other.failOnWarning;
            threads = other.threads;
            progress = other.progress;
        }

        private static Path absolute(Path directory) {
            return directory == null ? null : directory.toAbsolutePath().normalize();
        }

        /**
         * Sets the folder with files that replace those of the default theme; there is none by default.
         *
         * @param directory the folder
         * @return this builder
         */
        public Builder themeDirectory(Path directory) {
            themeDirectory = absolute(directory);
            return this;
        }

        /**
         * Sets the folder, by default none, that keeps what one build learns for the next, which then makes only what
         * has changed. It may be deleted at any time.
         *
         * @param directory the folder
         * @return this builder
         */
        public Builder stateDirectory(Path directory) {
            stateDirectory = absolute(directory);
            return this;
        }

        /**
         * Sets the folder for lists of what changed since the last upload, in the order in which a host should get it; there
         * is none by default. Whoever has uploaded the files removes the lists; until then each build adds to them.
         *
         * @param directory the folder, which holds nothing else
         * @return this builder
         */
        public Builder uploadLists(Path directory) {
            uploadLists = absolute(directory);
            return this;
        }

        /**
         * Sets the address that the archive is published under, in place of that in {@code archive.yaml}.
         *
         * @param address the address, such as {@code https://example.org/live/}
         * @return this builder
         */
        public Builder baseUrl(URI address) {
            baseUrl = address;
            return this;
        }

        /**
         * Sets the day that counts as today: posts of later days, in the zones of their live blogs, are left out, and
         * sitemaps name the news of the last days. By default all posts are published, and sitemaps have no news.
         *
         * @param day the day, in place of a moment that was set before
         * @return this builder
         */
        public Builder buildDate(LocalDate day) {
            buildDate = day;
            buildTime = null;
            return this;
        }

        /**
         * Sets the moment that counts as now, as {@link #buildDate} sets the day: posts with a later date are left out.
         *
         * @param moment the moment, in place of a day that was set before
         * @return this builder
         */
        public Builder buildTime(Instant moment) {
            buildTime = moment;
            buildDate = null;
            return this;
        }

        /**
         * Sets for which hosts files with redirects and rules for caches are written; by default for none.
         *
         * @param hosts the hosts
         * @return this builder
         */
        public Builder hosts(Set<WebHost> hosts) {
            this.hosts = Set.copyOf(hosts);
            return this;
        }

        /**
         * Sets in which ways text files are compressed, beside the files themselves; by default in none.
         *
         * @param ways the ways
         * @return this builder
         */
        public Builder precompress(Set<Precompression> ways) {
            precompress = Set.copyOf(ways);
            return this;
        }

        /**
         * Sets whether drafts are published; by default they are not.
         *
         * @param include whether they are
         * @return this builder
         */
        public Builder includeDrafts(boolean include) {
            includeDrafts = include;
            return this;
        }

        /**
         * Sets whether warnings stop the build; by default they do not.
         *
         * @param fail whether they do
         * @return this builder
         */
        public Builder failOnWarning(boolean fail) {
            failOnWarning = fail;
            return this;
        }

        /**
         * Sets how many threads work at once; by default as many as there are processors.
         *
         * @param number the number of threads
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder threads(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("threads “" + number + "” is too low. Expected at least 1");
            }
            threads = number;
            return this;
        }

        /**
         * Sets the listener that is called with the progress of the build.
         *
         * @param listener the listener
         * @return this builder
         */
        public Builder progress(ProgressListener listener) {
            progress = listener;
            return this;
        }

        /**
         * Checks the settings.
         *
         * @return the settings
         * @throws IllegalArgumentException if a folder or the address cannot be used; the message begins with its name
         */
        public ArchiveSettings build() {
            return SettingsCheck.checked(new ArchiveSettings(new Builder(this)));
        }
    }
}
