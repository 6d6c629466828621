package org.liveblogarchive.imports.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.source.TopicList;

/** The category whose entries are the live blog, where a feed has those of a whole site; or none, which is all entries. */
final class FeedTopic {
    private final String wanted;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private String found = "";
    private int others;

    /** Makes that of a name, which may be empty. */
    FeedTopic(String wanted) {
        this.wanted = wanted.replaceFirst("(?i)^(?:tag|category):\\s*", "");
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Returns its name as entries have it. */
    String title() {
        return found;
    }

    /** Returns the entries that have it, or all. */
    List<SyndicatedEntry> of(List<SyndicatedEntry> entries) {
        if (isEmpty()) {
            return entries;
        }
        entries.forEach(entry -> entry.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        List<SyndicatedEntry> with = entries.stream().filter(this::has).toList();
        others += entries.size() - with.size();
        return with;
    }

    private boolean has(SyndicatedEntry entry) {
        for (String tag : entry.tags()) {
            if (tag.equalsIgnoreCase(wanted)) {
                found = found.isEmpty() ? tag : found;
                return true;
            }
        }
        return false;
    }

    /**
     * Notes how many entries do not have it.
     *
     * @throws IllegalArgumentException if no entry has it
     */
    void noteOthers(FeedHead head, ImportLog log) {
        if (!isEmpty() && found.isEmpty()) {
            throw new IllegalArgumentException(
                    "topic “" + wanted + "” is unknown in the feed. Expected one of: " + most(counts));
        }
        if (others > 0) {
            log.add(new ImportRemark(
                    Kind.READING,
                    head.place(),
                    "Entries without the topic “" + found + "”: “" + others + "”",
                    "entries with this topic",
                    "They were left out."));
        }
    }

    /** Returns the topics that most entries have, as a list in a sentence. */
    static String most(Map<String, Integer> counts) {
        return TopicList.of(counts, "none, as no entry has a category");
    }
}
