package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;

/** Hands over live blogs in the second reading: one that is whole in its item at once, others at the end of the export. */
final class WxrLiveBlogs implements WxrVisitor {
    private final WxrIndex index;
    private final WxrTerm topic;
    private final EntryReader entries;
    private final LiveBlogHeads heads;
    private final ImportPlace file;
    private final ImportSink to;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private List<Entry> ofItem = new ArrayList<>();
    private int readers;
    private int found;

    /** Prepares the reading; {@code topic} is the term whose posts are one live blog, or null. */
    WxrLiveBlogs(
            WxrIndex index, WxrTerm topic, EntryReader entries, LiveBlogHeads heads, ImportPlace file, ImportSink to) {
        this.index = index;
        this.topic = topic;
        this.entries = entries;
        this.heads = heads;
        this.file = file;
        this.to = to;
    }

    /** A live blog whose posts are items of their own. */
    private static final class Group {
        private ImportedLiveBlogBuilder head;
        private String title = "";
        private final List<ImportedPost> opening = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    @Override
    public boolean needs(String name) {
        return WxrIndex.isRead(name);
    }

    @Override
    public void comment(WxrElement item, WxrElement comment) throws IOException {
        boolean ofLiveBlog = comment.text("wp:comment_type").equals(WxrIndex.LIVE_BLOG);
        if (topic == null && ofLiveBlog) {
            Entry entry = entries.ofComment(item, comment);
            if (entry != null) {
                ofItem.add(entry);
            }
        } else {
            readers++;
        }
    }

    @Override
    public void item(WxrElement item) throws IOException, UnreadableSourceException {
        List<Entry> comments = ofItem;
        ofItem = new ArrayList<>();
        List<WxrTerm> coverages = item.terms().stream()
                .filter(term -> term.taxonomy().equals(WxrIndex.COVERAGE))
                .toList();
        if (topic != null) {
            boolean has = item.type().equals("post")
                    && item.terms().stream().anyMatch(term -> term.key().equals(topic.key()));
            if (has) {
                addTo(topic, item);
            } else {
                other(item);
            }
        } else if (item.type().equals(WxrIndex.COVERAGE_ENTRY)) {
            if (coverages.isEmpty()) {
                to.log().drop(item.place(), item.id(), "it does not belong to a live blog");
            }
            for (WxrTerm coverage : coverages) {
                addTo(coverage, item);
            }
        } else if (index.isLiveBlog(item)) {
            liveBlog(item, comments);
        } else if (index.isPostOfLiveBlog(item)) {
            add(groups.computeIfAbsent(item.parent(), id -> new Group()), item);
        } else {
            other(item);
        }
    }

    private void other(WxrElement item) {
        others.merge(item.type().isEmpty() ? "untyped" : item.type(), 1, Integer::sum);
    }

    private void addTo(WxrTerm term, WxrElement item) throws IOException, UnreadableSourceException {
        Group group = groups.computeIfAbsent(term.key(), key -> new Group());
        if (group.head == null) {
            WxrTerm known = index.term(term.key()) == null ? term : index.term(term.key());
            group.head = heads.of(known, item.place());
            group.title = known.name();
        }
        add(group, item);
    }

    private void add(Group group, WxrElement item) throws IOException, UnreadableSourceException {
        Entry entry = entries.ofItem(item);
        if (entry != null) {
            group.entries.add(entry);
        }
        EntryReader.limit(group.entries.size(), item.place());
    }

    private void liveBlog(WxrElement item, List<Entry> comments) throws IOException, UnreadableSourceException {
        EntryReader.limit(comments.size(), item.place());
        if (item.text("wp:status").equals("trash")) {
            comments.forEach(entry -> to.log().drop(entry.post().place(), entry.id(), "its live blog is in the trash"));
            return;
        }
        Group group = groups.computeIfAbsent(item.id(), id -> new Group());
        group.entries.addAll(comments);
        group.title = heads.title(item);
        var standfirst = new ArrayList<String>();
        ImportedPost opening = heads.opening(item, standfirst, entries);
        if (opening != null) {
            group.opening.add(opening);
        }
        group.head = heads.of(item, standfirst);
        if (!index.hasPosts(item.id())) {
            groups.remove(item.id());
            handOver(group);
        }
    }

    private void handOver(Group group) throws IOException {
        List<ImportedPost> posts = EntryVersions.posts(group.entries, to.log());
        if (posts.isEmpty()) {
            to.log()
                    .add(new ImportRemark(
                            Kind.READING,
                            file,
                            "Live blog without posts “" + group.title + "”",
                            "comments of the type “liveblog”, or posts that belong to it",
                            "It was left out."));
            return;
        }
        var all = new ArrayList<>(group.opening);
        all.addAll(posts);
        found++;
        to.liveBlog(group.head.posts(all).build(), SavedFiles.NONE);
    }

    /** Hands over the live blogs whose posts are items of their own; returns how many there were in all. */
    int finish() throws IOException {
        for (Group group : groups.values()) {
            if (group.head == null) {
                group.entries.forEach(
                        entry -> to.log().drop(entry.post().place(), entry.id(), "its live blog is in the trash"));
            } else {
                handOver(group);
            }
        }
        if (readers > 0) {
            others.put("comment of a reader", readers);
        }
        if (!others.isEmpty()) {
            String kinds = others.entrySet().stream()
                    .map(each -> each.getValue() + " × " + each.getKey())
                    .collect(Collectors.joining(", "));
            to.log()
                    .add(new ImportRemark(
                            Kind.READING,
                            file,
                            "Content that belongs to no live blog (" + kinds + ")",
                            "live blogs and their posts",
                            "It was left out. To import the posts of a category or a tag, set “topic”."));
        }
        return found;
    }
}
