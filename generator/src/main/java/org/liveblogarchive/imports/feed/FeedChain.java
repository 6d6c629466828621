package org.liveblogarchive.imports.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.SourceFile;

/** Follows the links from one document of a feed to the others (RFC 5005), as far as these are files beside it. */
final class FeedChain {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,6})(?=\\D*$)");

    private final Path folder;
    private final FeedsBeside beside;
    private final ImportLog log;
    private final CountedRemarks remarks;
    private final Map<Path, FeedDocument> read = new LinkedHashMap<>();
    private final Map<Path, Path> before = new LinkedHashMap<>();
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    /** A missing document, the relation by which another one names it, and that one. */
    private record Missing(String relation, FeedDocument by) {}

    private FeedChain(Path file, ImportLog log, CountedRemarks remarks) {
        this.folder = file.toAbsolutePath().normalize().getParent();
        this.beside = new FeedsBeside(file);
        this.log = log;
        this.remarks = remarks;
    }

    /** Returns the document of a file, and those that it leads to. */
    static List<FeedDocument> from(SourceFile file, ImportLog log, CountedRemarks remarks)
            throws IOException, UnreadableSourceException {
        var chain = new FeedChain(file.path(), log, remarks);
        chain.follow(chain.folder.resolve(file.path().getFileName()));
        chain.noteCircles();
        chain.noteMissing();
        return new ArrayList<>(chain.read.values());
    }

    private void follow(Path first) throws IOException, UnreadableSourceException {
        var waiting = new ArrayDeque<Path>(List.of(first));
        while (!waiting.isEmpty()) {
            Path path = waiting.remove();
            if (read.containsKey(path)) {
                continue;
            }
            if (read.size() == Limits.IMPORT_FEED_DOCUMENTS) {
                throw new UnreadableSourceException(
                        new ImportPlace(first.getFileName().toString(), ""),
                        "Feed of more than “" + Limits.IMPORT_FEED_DOCUMENTS + "” documents",
                        "fewer documents",
                        "Import the feed in parts.");
            }
            FeedDocument document = FeedFormats.read(SourceFile.of(path), log, remarks);
            read.put(path, document);
            for (String relation : FeedDocument.FOLLOWED) {
                String address = document.link(relation).orElse("");
                String self = document.link(FeedDocument.SELF).orElse("");
                Path next = address.isEmpty() ? null : beside.find(address, self);
                if (next != null) {
                    waiting.add(next);
                    if (relation.matches("prev-archive|next")) {
                        before.put(path, next);
                    }
                } else if (!address.isEmpty() && !address.equals(self)) {
                    missing.putIfAbsent(address, new Missing(relation, document));
                }
            }
        }
    }

    private void noteCircles() {
        for (Path start : before.keySet()) {
            Set<Path> seen = new LinkedHashSet<>();
            for (Path each = start; each != null; each = before.get(each)) {
                if (!seen.add(each)) {
                    log.add(new ImportRemark(
                            Kind.READING,
                            new ImportPlace(each.getFileName().toString(), ""),
                            "Documents of the feed that link to each other in a loop",
                            "links that end at the oldest document",
                            "Each was read once."));
                    return;
                }
            }
        }
    }

    private void noteMissing() {
        int entries = read.values().stream()
                .mapToInt(document -> document.entries().size())
                .sum();
        missing.forEach((address, each) -> {
            int announced = each.by().announced() - entries;
            int pages = pages(each.relation(), address, each.by());
            String rest = announced > 0
                    ? "“" + announced + "” entries"
                    : pages > 1 ? "“" + pages + "” pages" : "at least one page";
            log.add(new ImportRemark(
                    Kind.READING,
                    each.by().head().place(),
                    "Missing document “" + address + "” (" + each.relation() + "), with " + rest + " of the feed",
                    "all documents of the feed in one folder",
                    "Save the missing documents there, and import again."));
        });
    }

    /** Returns how many pages there are from the next one, which is missing, to the last, if their addresses have numbers; or 0. */
    private static int pages(String relation, String next, FeedDocument by) {
        String last = relation.equals("next") ? by.link(FeedDocument.LAST).orElse("") : "";
        Matcher from = LAST_NUMBER.matcher(next);
        Matcher to = LAST_NUMBER.matcher(last);
        boolean alike = from.find()
                && to.find()
                && from.replaceFirst("").equals(LAST_NUMBER.matcher(last).replaceFirst(""));
        if (!alike) {
            return 0;
        }
        from.reset();
        to.reset();
        return from.find() && to.find() ? Integer.parseInt(to.group()) - Integer.parseInt(from.group()) + 1 : 0;
    }
}
