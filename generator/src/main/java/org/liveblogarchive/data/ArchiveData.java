package org.liveblogarchive.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import org.liveblogarchive.paths.LiveBlogPaths;

/** What the archive is, {@code archive.json}, and where the data of its live blogs is. */
public final class ArchiveData implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.data("*.json", "application/json"));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return true;
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return List.of(new DataFile());
    }

    private record DataFile() implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.DATA;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var model = new Model(context.archive(), context.contents().liveBlogs());
            return context.maker().file(model, () -> MadeFile.of(model.json()));
        }
    }

    /**
     * What the file says.
     *
     * @param archive the archive
     * @param liveBlogs its live blogs in their order
     */
    private record Model(Archive archive, List<LiveBlogSummary> liveBlogs) {
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
                json.array("liveBlogs", liveBlogs, liveBlog -> liveBlog(json, liveBlog));
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

        private static void liveBlog(Json json, LiveBlogSummary liveBlog) {
            String slug = liveBlog.slug();
            json.text("slug", slug).text("title", liveBlog.title());
            json.text("standfirst", liveBlog.standfirst());
            json.text("status", liveBlog.status().name().toLowerCase(Locale.ROOT));
            json.time("start", liveBlog.first()).time("end", liveBlog.last());
            json.time("updated", liveBlog.lastChange());
            json.text("language", liveBlog.language().toLanguageTag());
            json.number("posts", liveBlog.postCount());
            json.text("page", CommonFields.path(ArchivePaths.inLiveBlog(slug, LiveBlogPaths.INDEX)))
                    .text("data", CommonFields.path(ArchivePaths.inLiveBlog(slug, LiveBlogPaths.DATA)));
        }
    }
}
