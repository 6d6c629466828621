package org.liveblogarchive.api;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liveblogarchive.build.BuildOptions;
import org.liveblogarchive.build.BuildOptions.Warnings;
import org.liveblogarchive.build.BuildResult;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.hosting.HostRules.Host;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.read.Drafts;
import org.liveblogarchive.read.PublishRules;

/** Converts between what other programs see and what builds use. */
final class Conversions {
    private Conversions() {}

    static BuildOptions options(ArchiveSettings settings) {
        return new BuildOptions(
                settings.contentDirectory(),
                settings.outputDirectory(),
                settings.themeDirectory().orElse(null),
                settings.stateDirectory().orElse(null),
                settings.uploadLists().orElse(null),
                settings.baseUrl().orElse(null),
                rules(settings),
                same(settings.hosts(), Host.class),
                same(settings.precompress(), Compression.class),
                settings.failOnWarning() ? Warnings.STOP : Warnings.REPORTED,
                settings.threads(),
                settings.progress()::onProgress);
    }

    private static PublishRules rules(ArchiveSettings settings) {
        Drafts drafts = settings.includeDrafts() ? Drafts.INCLUDED : Drafts.LEFT_OUT;
        return settings.buildTime()
                .map(moment -> PublishRules.at(moment, drafts))
                .orElseGet(() -> PublishRules.on(settings.buildDate().orElse(null), drafts));
    }

    private static <E extends Enum<E>> Set<E> same(Set<? extends Enum<?>> values, Class<E> type) {
        return values.stream().map(value -> Enum.valueOf(type, value.name())).collect(Collectors.toSet());
    }

    static ArchiveReport report(BuildResult result, ArchiveSettings settings) {
        return new ArchiveReport(
                result.liveBlogs(),
                result.posts(),
                result.published().written(),
                result.published().unchanged(),
                result.published().removed(),
                problems(result.warnings(), settings.contentDirectory()),
                result.notes(),
                Optional.ofNullable(result.baseUrl()),
                result.time(),
                result.summary());
    }

    static ContentProblemsException exception(DiagnosticsException rejected, Path content) {
        return new ContentProblemsException(problems(rejected.report(), content));
    }

    /** Converts diagnostics, with paths that lead to their files. */
    static Problems problems(DiagnosticReport report, Path content) {
        return new Problems(
                report.first().stream()
                        .map(diagnostic -> problem(diagnostic, content))
                        .toList(),
                report.kinds().stream()
                        .map(kind -> new ProblemKind(severity(kind.severity()), kind.kind(), kind.count()))
                        .toList());
    }

    private static Problem problem(Diagnostic diagnostic, Path content) {
        boolean inTheme =
                diagnostic.file().endsWith(".ftlh") || diagnostic.file().endsWith(".properties");
        Path file = inTheme ? Path.of(diagnostic.file()) : content.resolve(diagnostic.file());
        return new Problem(
                severity(diagnostic.severity()),
                file,
                diagnostic.position().line(),
                diagnostic.position().column(),
                diagnostic.kind(),
                diagnostic.message());
    }

    private static Problem.Severity severity(Diagnostic.Severity severity) {
        return Problem.Severity.valueOf(severity.name());
    }
}
