package org.liveblogarchive.feed;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liveblogarchive.feed.FeedEntry.Attachment;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.json.JsonText;

/** Writes feeds in JSON Feed 1.1 (jsonfeed.org), and reads the posts of those it wrote. */
public final class JsonFeed {
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
            // “next” are the posts that come next to the reader: the older ones.
            json.text("next_url", FeedLinks.address(feed.place().previous(), FeedFormat.JSON));
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

    /** Returns the posts of a feed that {@link Feed#in} wrote. */
    public static List<FeedEntry> entries(byte[] feed) {
        Map<?, ?> all = JsonText.object(feed);
        Stream<FeedEntry> present = objects(all, "items").stream().map(JsonFeed::entry);
        return all.get(REMOVED) instanceof Map<?, ?> removed
                ? Stream.concat(present, objects(removed, "items").stream().map(JsonFeed::removed))
                        .toList()
                : present.toList();
    }

    private static FeedEntry removed(Map<?, ?> item) {
        return FeedEntry.removed(
                text(item, "id"),
                text(item, "url"),
                time(item, "date_published"),
                time(item, "date_removed"),
                text(item, "reason"));
    }

    private static FeedEntry entry(Map<?, ?> item) {
        return new FeedEntry(
                text(item, "id"),
                text(item, "url"),
                text(item, "title"),
                time(item, "date_published"),
                time(item, "date_modified"),
                objects(item, "authors").stream()
                        .map(author -> new Person(text(author, "name"), text(author, "url")))
                        .toList(),
                list(item, "tags").stream().map(String.class::cast).toList(),
                text(item, "summary"),
                text(item, "content_html"),
                text(item, "image"),
                text(item, "language"),
                objects(item, "attachments").stream()
                        .map(file -> new Attachment(
                                text(file, "url"), text(file, "mime_type"), (Long) file.get("size_in_bytes")))
                        .toList(),
                "");
    }

    private static ZonedDateTime time(Map<?, ?> item, String name) {
        return OffsetDateTime.parse(text(item, name)).toZonedDateTime();
    }

    private static String text(Map<?, ?> item, String name) {
        Object value = item.get(name);
        return value == null ? "" : (String) value;
    }

    private static List<?> list(Map<?, ?> item, String name) {
        Object value = item.get(name);
        return value == null ? List.of() : (List<?>) value;
    }

    private static List<Map<?, ?>> objects(Map<?, ?> item, String name) {
        return list(item, name).stream()
                .<Map<?, ?>>map(value -> (Map<?, ?>) value)
                .toList();
    }
}
