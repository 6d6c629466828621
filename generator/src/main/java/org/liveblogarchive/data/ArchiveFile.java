package org.liveblogarchive.data;

import java.util.List;
import java.util.Locale;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Publisher;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.plan.PlannedDocument.LiveBlogData;

/** Writes {@code archive.json}: what the archive is, and where the data of its live blogs is. */
public final class ArchiveFile {
    /** The name of the file. */
    public static final String NAME = "archive.json";

    private ArchiveFile() {}

    /** Returns the file of live blogs in the order of the archive. */
    public static byte[] of(Archive archive, List<LiveBlogSummary> liveBlogs) {
        return Json.file(json -> {
            Parts.head(json, "", Schemas.ARCHIVE);
            json.text("title", archive.title()).text("description", archive.description());
            json.text("page", "index.html");
            json.text("url", archive.baseUrl() == null ? "" : archive.baseUrl().toString());
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
                Parts.picture(in, "logo", publisher.logo());
            });
        }
    }

    private static void liveBlog(Json json, LiveBlogSummary liveBlog) {
        String folder = Parts.path(liveBlog.slug()) + "/";
        json.text("slug", liveBlog.slug()).text("title", liveBlog.title());
        json.text("standfirst", liveBlog.standfirst());
        json.text("status", liveBlog.status().name().toLowerCase(Locale.ROOT));
        json.time("start", liveBlog.first()).time("end", liveBlog.last());
        json.time("updated", liveBlog.lastChange());
        json.text("language", liveBlog.language().toLanguageTag());
        json.number("posts", liveBlog.postCount());
        json.text("page", folder + "index.html").text("data", folder + LiveBlogData.FILE_NAME);
    }
}
