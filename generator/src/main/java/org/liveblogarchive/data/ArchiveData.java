package org.liveblogarchive.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Publisher;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.plan.LiveBlogsOnHome;

/**
 * What the archive is, {@code archive.json}, with the live blogs that its home shows, and all that have posts in files of the
 * order of their first posts, {@code live-blogs-N.json}: the last grows until it is full.
 */
public final class ArchiveData implements Output {
    /** How many live blogs a full file has. */
    private static final int PART = 100;

    @Override
    public List<Served> served() {
        return List.of(Served.json());
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        List<LiveBlogSummary> begun = contents.liveBlogs().stream()
                .filter(liveBlog -> liveBlog.postCount() > 0)
                .sorted(LiveBlogSummary.OLDEST_POST_FIRST)
                .toList();
        var files = new ArrayList<ArchiveFile>();
        files.add(new DataFile(begun.size()));
        for (int number = 1; number <= files(begun.size()); number++) {
            int from = (number - 1) * PART;
            files.add(new PartFile(number, begun.subList(from, Math.min(begun.size(), from + PART))));
        }
        return files;
    }

    private static int files(int liveBlogs) {
        return (liveBlogs + PART - 1) / PART;
    }

    /**
     * The file that leads to all.
     *
     * @param begun how many live blogs have posts
     */
    private record DataFile(int begun) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.DATA;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            List<LiveBlogSummary> all = context.contents().liveBlogs();
            List<LiveBlogSummary> recent = Stream.concat(
                            LiveBlogsOnHome.of(all).all().stream().filter(liveBlog -> liveBlog.postCount() > 0),
                            all.stream().filter(liveBlog -> liveBlog.postCount() == 0))
                    .toList();
            var model = new Model(context.archive(), begun, recent);
            return context.maker().file(model, () -> MadeFile.of(model.json()));
        }
    }

    /**
     * What the file says.
     *
     * @param archive the archive
     * @param begun how many of its live blogs have posts
     * @param recent those that are live, the newest, and those without posts
     */
    private record Model(Archive archive, int begun, List<LiveBlogSummary> recent) {
        byte[] json() {
            return Json.file(json -> {
                CommonFields.head(json, "", Schemas.ARCHIVE);
                json.text("title", archive.title()).text("description", archive.description());
                json.text("page", ArchivePaths.INDEX);
                json.text(
                        "url",
                        archive.baseUrl() == null ? "" : archive.baseUrl().toString());
                json.text("language", archive.language().toLanguageTag());
                json.text("timezone", archive.timezone().getId());
                publisher(json, archive.publisher());
                json.object("liveBlogs", this::liveBlogs);
                json.array("recent", recent, liveBlog -> recent(json, liveBlog));
            });
        }

        private static void publisher(Json json, Publisher publisher) {
            if (publisher != null) {
                json.object("publisher", in -> {
                    in.text("name", publisher.name()).text("link", publisher.link());
                    CommonFields.picture(in, "logo", publisher.logo());
                });
            }
        }

        private void liveBlogs(Json json) {
            int files = files(begun);
            json.number("count", begun).number("fileSize", PART).number("files", files);
            if (files > 0) {
                json.text("oldest", ArchivePaths.data(1)).text("newest", ArchivePaths.data(files));
            }
        }

        private static void recent(Json json, LiveBlogSummary liveBlog) {
            CommonFields.lasting(json, liveBlog, "");
            json.text("status", liveBlog.status().name().toLowerCase(Locale.ROOT));
            json.time("end", liveBlog.last()).time("updated", liveBlog.lastChange());
            json.number("posts", liveBlog.postCount());
        }
    }

    /**
     * A file of live blogs.
     *
     * @param number its number, from 1 for those with the oldest posts
     * @param liveBlogs its live blogs, that first which has the oldest post
     */
    private record PartFile(int number, List<LiveBlogSummary> liveBlogs) implements ArchiveFile {
        private static final String ROOT = "../";

        @Override
        public String path() {
            return ArchivePaths.data(number);
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            byte[] json = json();
            return context.maker().file(ByteBuffer.wrap(json), () -> MadeFile.of(json));
        }

        private byte[] json() {
            return Json.file(json -> {
                CommonFields.head(json, ROOT, Schemas.LIVE_BLOGS);
                json.text("archive", ROOT + ArchivePaths.DATA);
                json.number("number", number).flag("complete", liveBlogs.size() == PART);
                json.text("older", number == 1 ? "" : ROOT + ArchivePaths.data(number - 1));
                json.array("liveBlogs", liveBlogs, liveBlog -> CommonFields.lasting(json, liveBlog, ROOT));
            });
        }
    }
}
