package org.liveblogarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.ArchivePaths;

/** The search index: {@code search/index.json}, the segments that it leads to, and their parts. */
public final class SearchIndex implements Output {
    /** The version of the format. */
    static final int VERSION = 1;

    @Override
    public List<Served> served() {
        return List.of(Served.json(), Served.data("search/*.txt", "text/plain"));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.search();
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var segments =
                new SearchSegments(contents.liveBlogs(), contents.archive().pageSize());
        var files = new ArrayList<ArchiveFile>();
        files.add(new IndexFile(
                newestFirst(segments.running()).stream()
                        .map(LiveBlogSummary::slug)
                        .toList(),
                newestFirst(segments.ended()).stream().map(Listed::of).toList()));
        segments.running().stream()
                .flatMap(liveBlog -> segments.of(liveBlog).stream())
                .forEach(segment -> files.add(new SegmentFile(segment, false)));
        segments.ended().forEach(segment -> files.add(new SegmentFile(segment, true)));
        return files;
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        var list = new ArrayList<>(oldestFirst);
        Collections.reverse(list);
        return list;
    }

    /**
     * A segment as the index lists it.
     *
     * @param name its name
     * @param years the years in which they were posted
     */
    private record Listed(String name, List<Integer> years) {
        static Listed of(Segment segment) {
            List<Integer> years = segment.ranges().stream()
                    .flatMap(range -> IntStream.rangeClosed(
                                    range.liveBlog().oldestPost().getYear(),
                                    range.liveBlog().newestPost().getYear())
                            .boxed())
                    .distinct()
                    .sorted()
                    .toList();
            return new Listed(segment.name(), years);
        }

        void write(Json json) {
            json.text("name", name)
                    .texts("years", years.stream().map(String::valueOf).toList());
        }
    }

    /**
     * The file that leads to all. It changes when a live blog begins or ends, or one that has ended changes, not with each post.
     *
     * @param live the live blogs with segments of their own, that first which began last
     * @param segments those of all others, the newest first
     */
    private record IndexFile(List<String> live, List<Listed> segments) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.SEARCH;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            int pageSize = context.archive().pageSize();
            return context.maker().file(List.of(pageSize, live, segments), () -> MadeFile.of(json(pageSize)));
        }

        private byte[] json(int pageSize) {
            return Json.file(json -> {
                json.number("version", VERSION).number("pageSize", pageSize);
                json.texts("live", live);
                json.array("segments", segments, segment -> segment.write(json));
            });
        }
    }
}
