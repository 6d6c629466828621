package org.liveblogarchive.imports.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;
import org.liveblogarchive.read.ImportMark;

/** The entries of all documents of a feed, each once: that of the newest change. */
final class MergedEntries {
    private static final int ID_DIGITS = 12;

    private final ReadOptions options;
    private final ImportLog log;
    private final CountedRemarks remarks;
    private final List<SyndicatedEntry> order = new ArrayList<>();
    private final Map<String, List<SyndicatedEntry>> byId = new LinkedHashMap<>();

    MergedEntries(ReadOptions options, ImportLog log, CountedRemarks remarks) {
        this.options = options;
        this.log = log;
        this.remarks = remarks;
    }

    /** Adds entries in the order of their document. */
    void add(List<SyndicatedEntry> entries) {
        for (SyndicatedEntry entry : entries) {
            if (entry.isEmpty()) {
                log.drop(entry.place(), entry.id(), "it has neither a headline nor a text nor a file");
            } else {
                add(entry);
            }
        }
    }

    private void add(SyndicatedEntry entry) {
        order.add(entry);
        List<SyndicatedEntry> ofId = byId.computeIfAbsent(id(entry), id -> new ArrayList<>());
        for (int i = 0; i < ofId.size(); i++) {
            if (isSame(ofId.get(i), entry)) {
                remarks.add(
                        Kind.READING,
                        entry.place(),
                        "Entry that the feed contains more than once",
                        "each entry once",
                        "The version with the newest change was used.");
                if (changed(entry).isAfter(changed(ofId.get(i)))) {
                    ofId.set(i, entry);
                }
                return;
            }
        }
        ofId.add(entry);
    }

    private static String id(SyndicatedEntry entry) {
        if (!entry.id().isEmpty()) {
            return entry.id();
        }
        return entry.page().isEmpty()
                ? hash(entry.published() + "\n" + entry.title() + "\n" + entry.text())
                : entry.page();
    }

    private static String hash(String text) {
        return ImportMark.hashOf(text).substring(0, ID_DIGITS);
    }

    /** Returns whether two entries of one id are versions of one post; some feeds give all their entries one id, or one page. */
    private static boolean isSame(SyndicatedEntry one, SyndicatedEntry other) {
        boolean title = one.title().equals(other.title());
        boolean time = one.published().equals(other.published());
        if (one.published().isEmpty() || !time) {
            return title
                    && (one.text().equals(other.text()) || (time && one.page().equals(other.page())));
        }
        return title || !one.updated().equals(other.updated());
    }

    private Instant changed(SyndicatedEntry entry) {
        String written = entry.updated().isEmpty() ? entry.published() : entry.updated();
        ImportedTime time = WrittenTime.of(written, options);
        return time == null ? Instant.MIN : time.moment().toInstant();
    }

    /** Returns the entries in their order, by ids of which each is that of one entry alone, and the same in later imports. */
    Map<String, SyndicatedEntry> all() {
        var ids = new IdentityHashMap<SyndicatedEntry, String>();
        byId.forEach((id, entries) -> entries.forEach(entry -> ids.put(entry, id(id, entry, entries))));
        var all = new LinkedHashMap<String, SyndicatedEntry>();
        for (SyndicatedEntry entry : order) {
            String id = ids.get(entry);
            if (id != null) {
                String own = id;
                for (int number = 2; all.containsKey(own); number++) {
                    own = id + "-" + number;
                }
                all.put(own, entry);
            }
        }
        return all;
    }

    private String id(String id, SyndicatedEntry entry, List<SyndicatedEntry> ofId) {
        if (ofId.size() == 1) {
            return id;
        }
        remarks.add(
                Kind.READING,
                entry.place(),
                "Entry with the id “" + id + "” of another entry",
                "a separate id for each entry",
                "It became a separate post, whose id ends with a hash of its time and headline.");
        return id + "-" + hash(entry.published() + "\n" + entry.title());
    }
}
