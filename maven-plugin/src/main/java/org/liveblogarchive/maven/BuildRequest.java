package org.liveblogarchive.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.Precompression;
import org.liveblogarchive.api.WebHost;

/**
 * What a goal asks to be built.
 *
 * @param content the content folder
 * @param output the folder that the archive is written into
 * @param theme the theme folder, or null
 * @param state the folder that keeps what one build learns for the next
 * @param includeDrafts whether drafts are published
 * @param failOnWarning whether warnings stop the build
 * @param web how it is published on the web
 */
record BuildRequest(
        Path content, Path output, Path theme, Path state, boolean includeDrafts, boolean failOnWarning, Web web) {
    /** A day, or a day with a time and an offset (ISO 8601). */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * How an archive is published on the web, as it was written.
     *
     * @param baseUrl its address, or null
     * @param buildDate the day or the moment that the build counts as now, or null
     * @param hosts the hosts to write rules for
     * @param precompress in which ways text files are compressed
     * @param uploadLists the folder for lists of what to upload, or null
     */
    record Web(String baseUrl, String buildDate, List<String> hosts, List<String> precompress, Path uploadLists) {
        /** A time that was asked for without saying which. */
        static final String NO_TIME = " ";
    }

    /** Returns the request as the arguments of a program. */
    List<String> arguments() {
        return List.of(
                content.toAbsolutePath().toString(),
                output.toAbsolutePath().toString(),
                path(theme),
                state.toAbsolutePath().toString(),
                Boolean.toString(includeDrafts),
                Boolean.toString(failOnWarning),
                web.baseUrl() == null ? "" : web.baseUrl(),
                web.buildDate() == null ? "" : web.buildDate(),
                String.join(",", web.hosts()),
                String.join(",", web.precompress()),
                path(web.uploadLists()));
    }

    private static String path(Path folder) {
        return folder == null ? "" : folder.toAbsolutePath().toString();
    }

    private static Path path(String argument) {
        return argument.isEmpty() ? null : Path.of(argument);
    }

    static BuildRequest of(String... arguments) {
        return new BuildRequest(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                path(arguments[2]),
                Path.of(arguments[3]),
                Boolean.parseBoolean(arguments[4]),
                Boolean.parseBoolean(arguments[5]),
                new Web(
                        arguments[6].isEmpty() ? null : arguments[6],
                        arguments[7].isEmpty() ? null : arguments[7],
                        list(arguments[8]),
                        list(arguments[9]),
                        path(arguments[10])));
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(",")).filter(name -> !name.isBlank()).toList();
    }

    /**
     * Returns the settings of the build.
     *
     * @throws IllegalArgumentException if one of them cannot be understood
     */
    ArchiveSettings settings(BuildLog log) {
        ArchiveSettings.Builder settings = ArchiveSettings.builder(content, output)
                .themeDirectory(theme)
                .stateDirectory(state)
                .uploadLists(web.uploadLists())
                .includeDrafts(includeDrafts)
                .failOnWarning(failOnWarning)
                .baseUrl(address(web.baseUrl()))
                .hosts(named("hosts", web.hosts(), WebHost.class))
                .precompress(named("precompress", web.precompress(), Precompression.class))
                .progress(log::progress);
        setTime(web.buildDate(), settings);
        return settings.build();
    }

    private static URI address(String baseUrl) {
        try {
            return baseUrl == null ? null : new URI(baseUrl.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("baseUrl “" + baseUrl + "” is not a web address: " + e.getReason(), e);
        }
    }

    private static void setTime(String written, ArchiveSettings.Builder settings) {
        if (written == null) {
            return;
        }
        try {
            TemporalAccessor time = TIME.parseBest(written.strip(), OffsetDateTime::from, LocalDate::from);
            if (time instanceof OffsetDateTime moment) {
                settings.buildTime(moment.toInstant());
            } else {
                settings.buildDate(LocalDate.from(time));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "buildDate “" + written.strip()
                            + "” is not a date. Expected a day such as 2026-05-12, or a time such as"
                            + " 2026-05-12T18:00:00Z or 2026-05-12T20:00+02:00",
                    e);
        }
    }

    private static <E extends Enum<E>> Set<E> named(String parameter, List<String> names, Class<E> type) {
        List<E> known = List.of(type.getEnumConstants());
        return names.stream()
                .map(name -> known.stream()
                        .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(parameter + " contains the unknown value “" + name
                                        + "”. Expected one of: "
                                        + known.stream()
                                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                                .collect(Collectors.joining(", ")))))
                .collect(Collectors.toSet());
    }
}
