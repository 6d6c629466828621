package org.liveblogarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.search.PublishedPost.Term;
import org.liveblogarchive.search.Segment.PostRange;

/**
 * A segment of the index: its live blogs, tags and authors, and the names of its parts, which have the terms; or the terms
 * themselves if they are few.
 *
 * @param segment the segment
 * @param whole whether it has all posts of its live blogs, which says how many these are
 */
record SegmentFile(Segment segment, boolean whole) implements ArchiveFile {
    /** How many tags, and how many authors, are named: those of most posts. */
    private static final int TERMS = 200;

    @Override
    public String path() {
        return ArchivePaths.search(segment.name());
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public MadeFile make(ArchiveContext context) throws IOException {
        var reading = new Reading(context);
        List<String> versions = segment.ranges().stream()
                .map(range -> context.published().version(range.liveBlog().slug()))
                .toList();
        return context.maker().file(List.of(shown(), versions), reading::model, reading::index);
    }

    /** Returns what the file says of live blogs beside their posts. */
    private List<Object> shown() {
        var shown = new ArrayList<Object>(List.of(whole));
        for (PostRange range : segment.ranges()) {
            LiveBlogSummary liveBlog = range.liveBlog();
            shown.addAll(List.of(liveBlog.slug(), range.from(), range.to()));
            if (whole) {
                shown.addAll(List.of(liveBlog.title(), liveBlog.language(), liveBlog.postCount()));
            }
        }
        return shown;
    }

    /**
     * A live blog of the segment.
     *
     * @param range its posts
     * @param first when the first of them was posted
     * @param last when the last of them was posted
     * @param years the years in which they were posted, each with the number of its first post
     */
    private record Row(PostRange range, String first, String last, Map<String, Integer> years) {
        void write(Json json, boolean whole) {
            LiveBlogSummary liveBlog = range.liveBlog();
            json.text("slug", liveBlog.slug());
            if (whole) {
                json.text("title", liveBlog.title())
                        .text("language", liveBlog.language().toLanguageTag())
                        .number("count", liveBlog.postCount());
            }
            json.number("from", range.from() + 1).number("to", range.to());
            json.text("first", first).text("last", last);
            if (years.size() > 1) {
                json.object("years", in -> years.forEach(in::number));
            }
        }
    }

    /** How many posts have a tag or an author. */
    private record Count(Term term, int posts) {
        static final Comparator<Count> MOST_FIRST = Comparator.comparingInt(Count::posts)
                .reversed()
                .thenComparing(count -> count.term().slug());

        void write(Json json) {
            json.text("slug", term.slug()).text("name", term.name()).number("posts", posts);
        }
    }

    /** The posts as they are read, for the hash of their files or for the index. */
    private final class Reading {
        private final ArchiveContext context;
        private final int pageSize;
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Count> tags = new TreeMap<>();
        private final Map<String, Count> authors = new TreeMap<>();
        private List<String> hashes;

        Reading(ArchiveContext context) {
            this.context = context;
            this.pageSize = context.archive().pageSize();
        }

        List<Object> model() throws IOException {
            if (hashes == null) {
                hashes = new ArrayList<>();
                for (PostRange range : segment.ranges()) {
                    for (int from = range.from(); from < range.to(); from += pageSize) {
                        read(range, from);
                    }
                }
            }
            return List.of(shown(), hashes);
        }

        MadeFile index() throws IOException {
            hashes = new ArrayList<>();
            var index = new TermIndex();
            for (PostRange range : segment.ranges()) {
                add(range, index);
            }
            Map<String, byte[]> shards = Shards.of(index.sorted(), segment.check());
            byte[] only = shards.remove("");
            var parts = new LinkedHashMap<String, byte[]>();
            shards.forEach((name, terms) -> parts.put(ArchivePaths.search(segment.name(), name), terms));
            return MadeFile.of(json(index.posts(), List.copyOf(shards.keySet()), only), parts);
        }

        private byte[] read(PostRange range, int from) throws IOException {
            String file = LiveBlogPaths.posts(from / pageSize + 1);
            byte[] bytes = context.published().read(range.liveBlog().slug(), file);
            hashes.add(ShortHash.of(ByteBuffer.wrap(bytes)));
            return bytes;
        }

        private void add(PostRange range, TermIndex index) throws IOException {
            String first = "";
            String last = "";
            var years = new LinkedHashMap<String, Integer>();
            int number = range.from();
            for (int from = range.from(); from < range.to(); from += pageSize) {
                for (PublishedPost post : PublishedPost.read(read(range, from))) {
                    number++;
                    first = first.isEmpty() ? post.date() : first;
                    last = post.date();
                    years.putIfAbsent(post.year(), number);
                    post.tags().forEach(tag -> count(tag, tags));
                    post.authors().forEach(author -> count(author, authors));
                    index.add(post);
                }
            }
            rows.add(new Row(range, first, last, years));
        }

        private static void count(Term term, Map<String, Count> counts) {
            counts.merge(term.slug(), new Count(term, 1), (known, one) -> new Count(known.term(), known.posts() + 1));
        }

        private byte[] json(int posts, List<String> parts, byte[] terms) {
            return Json.file(json -> {
                json.number("version", SearchIndex.VERSION).text("check", segment.check());
                json.number("posts", posts);
                json.array("liveBlogs", rows, row -> row.write(json, whole));
                json.array("tags", most(tags), tag -> tag.write(json));
                json.array("authors", most(authors), author -> author.write(json));
                json.texts("parts", parts);
                json.text("terms", terms == null ? "" : new String(terms, UTF_8));
            });
        }

        private static List<Count> most(Map<String, Count> counts) {
            return counts.values().stream()
                    .sorted(Count.MOST_FIRST)
                    .limit(TERMS)
                    .toList();
        }
    }
}
