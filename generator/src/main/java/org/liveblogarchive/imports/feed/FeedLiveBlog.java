package org.liveblogarchive.imports.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedCorrection;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.PostLimit;
import org.liveblogarchive.imports.source.PostOrder;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;
import org.liveblogarchive.read.Slug;

/** Makes one live blog of the documents of a feed. */
final class FeedLiveBlog {
    private static final int FEW = 3;

    private final List<FeedDocument> documents;
    private final FeedHead head;
    private final ReadOptions options;
    private final ImportLog log;
    private final CountedRemarks remarks;
    private final FeedTopic topic;

    FeedLiveBlog(List<FeedDocument> documents, ReadOptions options, ImportLog log, CountedRemarks remarks) {
        this.documents = documents;
        this.head = documents.get(0).head();
        this.options = options;
        this.log = log;
        this.remarks = remarks;
        this.topic = new FeedTopic(options.topic());
    }

    /**
     * Returns the live blog.
     *
     * @throws UnreadableSourceException if the feed has no entries, or too many
     * @throws IllegalArgumentException if an option is missing or wrong; the message begins with its name
     */
    ImportedLiveBlog read() throws UnreadableSourceException {
        var merged = new MergedEntries(options, log, remarks);
        for (FeedDocument document : documents) {
            merged.add(topic.of(document.entries()));
        }
        Map<String, SyndicatedEntry> entries = merged.all();
        topic.noteOthers(head, log);
        Map<String, Tombstone> removed = removed();
        if (entries.isEmpty() && removed.isEmpty()) {
            throw new UnreadableSourceException(
                    head.place(),
                    "Feed without an entry that has a headline, a text or a file",
                    "at least one such entry",
                    "Save the feed again, or choose another one.");
        }
        PostLimit.check(entries.size(), head.place());
        if (topic.isEmpty()) {
            SiteFeeds.note(head, List.copyOf(entries.values()), log);
        }
        List<ImportedPost> posts = new ArrayList<>(posts(entries, removed));
        removed.values().forEach(tombstone -> addRemoved(tombstone, posts));
        return liveBlog(PostOrder.oldestFirst(posts));
    }

    private ImportedLiveBlog liveBlog(List<ImportedPost> posts) {
        String title = topic.isEmpty() ? head.title() : topic.title();
        String id = head.id().isEmpty() ? head.place().file() : head.id();
        if (title.isEmpty()) {
            log.add(new ImportRemark(
                    Kind.READING,
                    head.place(),
                    "Feed without a title",
                    "the title of the live blog",
                    "The name of the file became the title."));
            title = head.place().file();
        }
        boolean page = head.page().matches("https?://.+") && topic.isEmpty();
        return new ImportedLiveBlogBuilder(topic.isEmpty() ? id : id + "#" + topic.title(), head.place(), title)
                .slug(page ? lastPart(head.page()) : "")
                .standfirst(topic.isEmpty() ? head.description() : "")
                .start(options.start() == null ? null : options.assumed(options.start()))
                .end(options.end() == null ? null : options.assumed(options.end()))
                .language(head.language())
                .publisher(head.publisher())
                .tags(head.tags())
                .note(head.rights())
                .addresses(page ? List.of(head.page()) : List.of())
                .posts(posts)
                .build();
    }

    /** Returns the last part of the path of an address that names a page and no place in it; else an empty text. */
    private static String lastPart(String address) {
        if (address.matches(".*[?#].*")) {
            return "";
        }
        String path = address.replaceFirst("^https?://[^/]*", "").replaceFirst("/(?:index\\.\\w+)?$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{2,5}$", "");
        return Slug.isValid(last) && last.matches(".*\\p{L}.*") ? last : "";
    }

    private Map<String, Tombstone> removed() {
        var removed = new HashMap<String, Tombstone>();
        for (FeedDocument document : documents) {
            document.tombstones().forEach(tombstone -> removed.putIfAbsent(tombstone.id(), tombstone));
        }
        return removed;
    }

    /** Returns the posts of entries; takes the tombstones of these out of {@code removed}. */
    private List<ImportedPost> posts(Map<String, SyndicatedEntry> entries, Map<String, Tombstone> removed) {
        var ids = new ArrayList<>(entries.keySet());
        var inOrder = new ArrayList<>(entries.values());
        List<ImportedTime> times = new FeedTimes(options, remarks).of(inOrder);
        Set<String> slugs = slugsOfOne(inOrder);
        boolean oneChange = hasOneChange(inOrder);
        var make = new EntryPosts(head, remarks);
        var posts = new ArrayList<ImportedPost>();
        for (int i = 0; i < ids.size(); i++) {
            SyndicatedEntry entry = inOrder.get(i);
            ImportedTime updated = oneChange ? null : WrittenTime.of(entry.updated(), options);
            String slug = lastPart(entry.page());
            ImportedPostBuilder post =
                    make.post(ids.get(i), entry, times.get(i), updated).slug(slugs.contains(slug) ? slug : "");
            Tombstone tombstone = removed.remove(ids.get(i));
            if (tombstone != null) {
                remove(post, tombstone, updated == null ? times.get(i) : updated);
            }
            posts.add(post.build());
        }
        return posts;
    }

    /** Returns the last parts of addresses that stand for one entry each. */
    private static Set<String> slugsOfOne(List<SyndicatedEntry> entries) {
        return entries.stream()
                .map(entry -> lastPart(entry.page()))
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.groupingBy(slug -> slug, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns whether all entries changed at one time, which is that of a change of the site. */
    private boolean hasOneChange(List<SyndicatedEntry> entries) {
        var changes = new HashSet<String>();
        var posted = new HashSet<String>();
        entries.forEach(entry -> {
            changes.add(entry.updated());
            posted.add(entry.published());
        });
        boolean one = entries.size() >= FEW && changes.size() == 1 && posted.size() > 1 && !changes.contains("");
        if (one) {
            log.add(new ImportRemark(
                    Kind.READING,
                    head.place(),
                    "Same time “" + changes.iterator().next() + "” of the last change of all entries",
                    "a separate time for each entry",
                    "It was left out, as it seems to be the time of a change of the site."));
        }
        return one;
    }

    private void remove(ImportedPostBuilder post, Tombstone tombstone, ImportedTime changed) {
        ImportedTime when = WrittenTime.of(tombstone.when(), options);
        Instant gone = when == null ? Instant.MAX : when.moment().toInstant();
        if (gone.isBefore(changed.moment().toInstant())) {
            log.add(new ImportRemark(
                    Kind.READING,
                    tombstone.place(),
                    "Entry “" + tombstone.id() + "” that was taken down before its last change",
                    "an entry that is removed for good",
                    "It was kept."));
            return;
        }
        post.removal(new ImportedCorrection((when == null ? changed : when).moment(), tombstone.reason()));
    }

    /** Adds a post of which the feed says no more than that it was taken down, if its page had an address. */
    private void addRemoved(Tombstone tombstone, List<ImportedPost> posts) {
        ImportedTime when = WrittenTime.of(tombstone.when(), options);
        ImportedTime published = WrittenTime.of(tombstone.published(), options);
        if (tombstone.page().isEmpty() || when == null) {
            log.drop(
                    tombstone.place(),
                    tombstone.id(),
                    "it was taken down" + (tombstone.reason().isEmpty() ? "" : " (" + tombstone.reason() + ")")
                            + ", and the feed contains neither its text nor its address");
            return;
        }
        ImportedTime time = published == null ? new ImportedTime(when.moment(), Certainty.APPROXIMATE) : published;
        posts.add(new ImportedPostBuilder(tombstone.id(), tombstone.place(), time, new ImportedBody.Markdown(""))
                .slug(lastPart(tombstone.page()))
                .removal(new ImportedCorrection(when.moment(), tombstone.reason()))
                .addresses(List.of(tombstone.page()))
                .build());
    }
}
