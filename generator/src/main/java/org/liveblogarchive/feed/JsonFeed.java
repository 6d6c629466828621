package org.liveblogarchive.feed;

import java.util.List;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.FeedFormat;

/** Writes feeds in JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    /** A custom object, as JSON Feed has nothing for posts that were taken down. */
    private static final String REMOVED = "_removed";

    private JsonFeed() {}

    static byte[] write(Feed feed) {
        Feed.About about = feed.about();
        return Json.file(json -> {
            json.text("version", VERSION).text("title", about.title());
            json.text("home_page_url", about.page());
            json.text("feed_url", FeedLinks.address(feed.place().self(), FeedFormat.JSON));
            json.text("description", about.description()).text("icon", about.icon());
            persons(json, List.of(about.publisher()));
            json.text("language", about.language());
            json.array("items", feed.present(), entry -> entry(json, entry));
            if (!feed.removed().isEmpty()) {
                json.object(REMOVED, in -> in.array("items", feed.removed(), entry -> removed(json, entry)));
            }
        });
    }

    private static void entry(Json json, FeedEntry entry) {
        json.text("id", entry.id()).text("url", entry.url()).text("title", entry.title());
        json.text("summary", entry.summary()).text("content_html", entry.html());
        json.text("image", entry.image());
        json.time("date_published", entry.published()).time("date_modified", entry.updated());
        persons(json, entry.authors());
        json.texts("tags", entry.tags()).text("language", entry.language());
        json.objects(
                "attachments",
                entry.attachments(),
                file -> json.text("url", file.url())
                        .text("mime_type", file.mediaType())
                        .number("size_in_bytes", file.size()));
    }

    private static void removed(Json json, FeedEntry entry) {
        json.text("id", entry.id()).text("url", entry.url());
        json.time("date_published", entry.published()).time("date_removed", entry.updated());
        json.text("reason", entry.removed());
    }

    private static void persons(Json json, List<Person> persons) {
        json.objects(
                "authors", persons, person -> json.text("name", person.name()).text("url", person.url()));
    }
}
