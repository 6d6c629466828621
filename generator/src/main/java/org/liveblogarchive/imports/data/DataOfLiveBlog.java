package org.liveblogarchive.imports.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.LenientJson;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.imports.source.WrittenTime;
import org.liveblogarchive.paths.LiveBlogPaths;

/** Reads the data of one live blog. */
final class DataOfLiveBlog {
    private static final String VERSION = "2";

    private final Path folder;
    private final ReadOptions options;
    private final ImportLog log;

    DataOfLiveBlog(Path folder, ReadOptions options, ImportLog log) {
        this.folder = folder;
        this.options = options;
        this.log = log;
    }

    ImportedLiveBlog read() throws IOException, UnreadableSourceException {
        JsonValue data = json(LiveBlogPaths.DATA);
        var place = new ImportPlace(LiveBlogPaths.DATA, "");
        if (!data.get("version").text().equals(VERSION)) {
            throw new UnreadableSourceException(
                    place.below("/version"),
                    "Unknown version of the data “" + data.get("version").text() + "”",
                    "version " + VERSION,
                    "Import the data with the program that wrote it, or with a newer version of it.");
        }
        noteLeftOut(data, place);
        String url = data.get("url").text();
        String slug = data.get("slug").text();
        return new ImportedLiveBlogBuilder(
                        data.get("id").isThere() ? data.get("id").text() : "data: " + slug,
                        place,
                        data.get("title").text())
                .slug(slug)
                .standfirst(data.get("standfirst").text())
                .summary(data.get("summary").items().stream()
                        .map(JsonValue::text)
                        .toList())
                .status(data.get("status").text().equals("live") ? Status.LIVE : Status.ENDED)
                .start(WrittenTime.of(data.get("start").text(), options))
                .end(WrittenTime.of(data.get("end").text(), options))
                .location(data.get("location").text())
                .postalAddress(data.get("address").text())
                .timezone(data.get("timezone").text())
                .language(data.get("language").text())
                .picture(DataOfPost.picture(data.get("picture")))
                .video(DataOfPost.video(data.get("video")))
                .related(DataOfPost.related(data.get("related")))
                .tags(data.get("tags").items().stream()
                        .map(tag -> tag.get("name").text())
                        .toList())
                .note(data.get("note").text())
                .addresses(url.isEmpty() ? List.of(LiveBlogPaths.INDEX) : List.of(url))
                .posts(posts(data, url))
                .build();
    }

    private void noteLeftOut(JsonValue data, ImportPlace place) {
        for (JsonValue each : data.get("translations").items()) {
            log.add(new ImportRemark(
                    Kind.TEXT,
                    place.below(each.pointer()),
                    "Translation of the live blog “" + each.get("link").text() + "”",
                    "a live blog that the import contains",
                    "It was left out, as it is another live blog. Add it to liveblog.yaml by hand."));
        }
    }

    private List<ImportedPost> posts(JsonValue data, String url) throws IOException, UnreadableSourceException {
        String pinned = data.get("pinned").text();
        Set<String> days = days();
        var posts = new ArrayList<ImportedPost>();
        for (int number = 1; Files.isRegularFile(folder.resolve(LiveBlogPaths.posts(number))); number++) {
            String file = LiveBlogPaths.posts(number);
            for (JsonValue post : json(file).get("posts").items()) {
                var read = new DataOfPost(post, new ImportPlace(file, post.pointer()), url, options);
                posts.add(read.post(pinned, days));
            }
        }
        String count = data.get("posts").get("count").text();
        if (!count.equals(Integer.toString(posts.size()))) {
            log.add(new ImportRemark(
                    Kind.READING,
                    new ImportPlace(LiveBlogPaths.DATA, "/posts/count"),
                    "Found “" + posts.size() + "” posts, but “" + count + "” are announced",
                    "all files “posts-N.json” beside it",
                    "Copy the missing files, and import again."));
        }
        return posts;
    }

    /** Returns the slugs of the posts of which the day alone is known, which the files of headlines say. */
    private Set<String> days() throws IOException, UnreadableSourceException {
        var days = new HashSet<String>();
        for (int number = 1; Files.isRegularFile(folder.resolve(LiveBlogPaths.titles(number))); number++) {
            for (JsonValue title :
                    json(LiveBlogPaths.titles(number)).get("posts").items()) {
                if (title.get("dayOnly").isTrue()) {
                    days.add(title.get("slug").text());
                }
            }
        }
        return days;
    }

    private JsonValue json(String name) throws IOException, UnreadableSourceException {
        String text = SourceFile.of(folder.resolve(name)).text();
        return LenientJson.read(text, new ImportPlace(name, ""), log);
    }
}
