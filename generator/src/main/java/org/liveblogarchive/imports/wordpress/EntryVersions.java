package org.liveblogarchive.imports.wordpress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.wordpress.Entry.State;

/**
 * Finds the posts among entries. An edit changes the original, and leaves a copy that replaces it; a deletion moves the original
 * to the trash, and leaves an empty one.
 */
final class EntryVersions {
    private static final Comparator<ImportedTime> BY_TIME = Comparator.comparing(ImportedTime::moment);

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, List<Entry>> copies = new LinkedHashMap<>();
    private final ImportLog log;

    private EntryVersions(List<Entry> entries, ImportLog log) {
        this.log = log;
        for (Entry entry : entries) {
            if (byId.putIfAbsent(entry.id(), entry) != null) {
                drop(entry, "an earlier one has the same id");
            }
        }
        for (Entry entry : byId.values()) {
            if (!entry.replaces().isEmpty()) {
                copies.computeIfAbsent(original(entry), id -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** Returns the posts in the order of the entries, and records why others are left out. */
    static List<ImportedPost> posts(List<Entry> entries, ImportLog log) {
        var versions = new EntryVersions(entries, log);
        var posts = new ArrayList<ImportedPost>();
        for (Entry entry : versions.byId.values()) {
            if (entry.replaces().isEmpty()) {
                versions.original(entry, posts);
            }
        }
        versions.copies.forEach((id, copies) -> {
            Entry original = versions.byId.get(id);
            if (original == null || !original.replaces().isEmpty()) {
                versions.withoutOriginal(id, copies, posts);
            }
        });
        return posts;
    }

    /** Returns the id of what a copy, perhaps one of a copy, is a version of. */
    private String original(Entry copy) {
        Set<String> seen = new HashSet<>();
        String id = copy.replaces();
        while (seen.add(id)) {
            Entry next = byId.get(id);
            if (next == null || next.replaces().isEmpty()) {
                return id;
            }
            id = next.replaces();
        }
        return id;
    }

    private void original(Entry entry, List<ImportedPost> posts) {
        List<Entry> versions = copies.getOrDefault(entry.id(), List.of());
        boolean deleted = versions.stream().anyMatch(copy -> copy.state() == State.EMPTY);
        if (entry.state() == State.TRASHED || deleted) {
            drop(entry, "it is in the trash");
            versions.forEach(
                    copy -> drop(copy, "it is a mark or a version of “" + entry.id() + "”, which was taken down"));
            return;
        }
        if (entry.state() == State.EMPTY) {
            drop(entry, "it has no text");
        } else {
            ImportedTime updated = versions.stream()
                    .map(copy -> copy.post().time())
                    .max(BY_TIME)
                    .orElse(entry.post().updated());
            posts.add(entry.as(entry.id(), entry.post().time(), updated));
        }
        versions.forEach(
                copy -> drop(copy, "it is a copy from an edit of “" + entry.id() + "”, whose date became “updated”"));
    }

    private void withoutOriginal(String id, List<Entry> versions, List<ImportedPost> posts) {
        boolean deleted = versions.stream().anyMatch(copy -> copy.state() != State.THERE);
        if (deleted) {
            versions.forEach(copy -> drop(copy, "it is a mark or a version of “" + id + "”, which was deleted"));
            return;
        }
        var inOrder = new ArrayList<>(versions);
        inOrder.sort(Comparator.comparing(copy -> copy.post().time(), BY_TIME));
        Entry last = inOrder.remove(inOrder.size() - 1);
        ImportedTime first =
                inOrder.isEmpty() ? last.post().time() : inOrder.get(0).post().time();
        posts.add(last.as(id, first, inOrder.isEmpty() ? null : last.post().time()));
        inOrder.forEach(copy -> drop(copy, "it is an earlier version of “" + id + "”"));
        log.add(new ImportRemark(
                Kind.READING,
                last.post().place(),
                "Version of “" + id + "”, which is missing from the export",
                "the original post",
                "The version became the post, dated at the first edit."));
    }

    private void drop(Entry entry, String why) {
        log.drop(entry.post().place(), entry.id(), why);
    }
}
