package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import org.liveblogarchive.build.BuildOptions.Warnings;
import org.liveblogarchive.check.OrphanMedia;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.publish.Folders;
import org.liveblogarchive.read.PublishRules;

/** Finds what a build would report, and files that no page shows, by a build into a folder that is removed afterwards. */
public final class ContentCheck {
    /**
     * What a check found.
     *
     * @param content what a build would report
     * @param orphans a warning for each file beside posts that no page shows or links to
     * @param incomplete whether there are live blogs with errors, whose folders were not searched for orphans
     */
    public record Result(DiagnosticReport content, DiagnosticReport orphans, boolean incomplete) {}

    private final BuildOptions options;

    private ContentCheck(BuildOptions options) {
        this.options = options;
    }

    /** Checks what a build with the same options would read. */
    public static Result of(BuildOptions options) throws IOException {
        var check = new ContentCheck(options);
        var used = new UsedMedia();
        DiagnosticReport content = check.build(options.rules(), used);
        return new Result(content, check.orphans(used), !used.isWhole());
    }

    private DiagnosticReport build(PublishRules rules, UsedMedia used) throws IOException {
        Path scratch = Files.createTempDirectory("liveblog-check");
        try {
            var unpublished = new BuildOptions(
                    options.content(),
                    scratch.resolve("archive"),
                    options.theme(),
                    null,
                    null,
                    options.baseUrl(),
                    rules,
                    options.hosts(),
                    Set.of(),
                    Warnings.REPORTED,
                    options.threads(),
                    options.progress());
            return new Build(new WatchSession(unpublished), used).run().warnings();
        } catch (DiagnosticsException e) {
            return e.report();
        } finally {
            Folders.removeWhole(scratch);
        }
    }

    /** Returns a warning for each orphan; files that only posts show that are left out are no orphans. */
    private DiagnosticReport orphans(UsedMedia used) throws IOException {
        SortedSet<String> orphans = OrphanMedia.in(new ContentFolder(options.content()), used::mayHave);
        if (!orphans.isEmpty() && !options.rules().equals(PublishRules.ALL)) {
            var usedByAll = new UsedMedia();
            build(PublishRules.ALL, usedByAll);
            orphans.removeIf(usedByAll::mayHave);
        }
        var diagnostics = new Diagnostics();
        orphans.forEach(path -> OrphanMedia.note(path, diagnostics));
        return diagnostics.report();
    }
}
