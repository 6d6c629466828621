package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.liveblogarchive.build.Build;
import org.liveblogarchive.build.RejectedBuildException;
import org.liveblogarchive.build.UsedMedia;
import org.liveblogarchive.build.WatchSession;
import org.liveblogarchive.check.LinkProbe;
import org.liveblogarchive.check.LinkProbe.Answer;
import org.liveblogarchive.check.OrphanMedia;
import org.liveblogarchive.check.WebLink;
import org.liveblogarchive.check.WebLinks;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.publish.Folders;

/** Checks an archive and publishes nothing: tells all that a build would, and what a build need not know. */
public final class ArchiveChecker {
    /** Whether links that lead out of the archive are followed. */
    public enum Links {
        /** Such links are not looked at. */
        LEFT_ALONE,
        /** The host of each such link is asked for it. */
        FOLLOWED
    }

    private final ArchiveSettings settings;
    private final ContentFolder content;

    /**
     * Makes a check of what a build with the same settings would read; the output folder is not looked at.
     *
     * @param settings what to make an archive of, and where to
     * @throws IllegalArgumentException if a folder in the settings cannot be used
     */
    public ArchiveChecker(ArchiveSettings settings) {
        this.settings = settings;
        this.content = new ContentFolder(settings.contentDirectory());
    }

    /**
     * Checks the archive.
     *
     * @param links whether links that lead out of the archive are followed
     * @return what was found
     * @throws IOException if a file cannot be read
     */
    public CheckReport check(Links links) throws IOException {
        var notes = new ArrayList<String>();
        var used = new UsedMedia();
        List<Problem> problems = build(settings.includeDrafts(), used);
        List<Problem> orphans = orphans(used);
        if (!used.isWhole()) {
            notes.add("Files that no page shows were not looked for in live blogs with errors.");
        }
        List<Problem> broken = links == Links.FOLLOWED ? brokenLinks(notes) : List.of();
        return new CheckReport(problems, orphans, broken, notes);
    }

    /** Builds into a folder that is gone afterwards, and returns what the build had to tell. */
    private List<Problem> build(boolean withDrafts, UsedMedia used) throws IOException {
        Path scratch = Files.createTempDirectory("liveblog-check");
        try {
            ArchiveSettings unpublished = ArchiveSettings.builder(
                            settings.contentDirectory(), scratch.resolve("archive"))
                    .themeDirectory(settings.themeDirectory().orElse(null))
                    .baseUrl(settings.baseUrl().orElse(null))
                    .buildDate(settings.buildDate().orElse(null))
                    .hosts(settings.hosts())
                    .includeDrafts(withDrafts)
                    .threads(settings.threads())
                    .progress(settings.progress())
                    .build();
            var session = new WatchSession(Conversions.options(unpublished));
            return Conversions.problems(new Build(session, used).run().warnings(), content.root());
        } catch (RejectedBuildException e) {
            return Conversions.problems(e.diagnostics(), content.root());
        } finally {
            Folders.removeWhole(scratch);
        }
    }

    /** What only drafts show is no orphan: it waits with them. */
    private List<Problem> orphans(UsedMedia used) throws IOException {
        SortedSet<String> orphans = OrphanMedia.in(content, used::mayHave);
        if (!orphans.isEmpty() && !settings.includeDrafts()) {
            var usedByDrafts = new UsedMedia();
            build(true, usedByDrafts);
            orphans.removeIf(usedByDrafts::mayHave);
        }
        var problems = new Diagnostics();
        orphans.forEach(path -> OrphanMedia.note(path, problems));
        return Conversions.problems(problems.sorted(), content.root());
    }

    private List<Problem> brokenLinks(List<String> notes) throws IOException {
        List<WebLink> links = WebLinks.in(content);
        Map<String, Answer> answers =
                LinkProbe.ask(links.stream().map(WebLink::address).toList());
        var problems = new Diagnostics();
        for (WebLink link : links) {
            Answer answer = answers.get(link.address());
            if (answer.kind() == Answer.Kind.BROKEN) {
                problems.warning(
                        link.file(),
                        link.position(),
                        "the link “" + link.address() + "”, which leads nowhere (" + answer.reason() + ")",
                        "the address of a page that is there",
                        "Fix it, or lead to an archived copy.");
            }
        }
        answers.forEach((address, answer) -> {
            if (answer.kind() == Answer.Kind.UNKNOWN) {
                notes.add("Not known whether " + address + " is there: " + answer.reason() + ".");
            }
        });
        notes.sort(null);
        notes.add(answers.size() + (answers.size() == 1 ? " address" : " addresses") + " elsewhere asked for.");
        return Conversions.problems(problems.sorted(), content.root());
    }
}
