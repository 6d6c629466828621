package org.liveblogarchive.imports.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liveblogarchive.imports.feed.FeedMedium.Kind;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), with the removed posts of archives of this program. */
final class JsonFeedDocument {
    private static final Set<String> OF_FEED = Set.of(
            "_removed",
            "author",
            "authors",
            "description",
            "expired",
            "favicon",
            "feed_url",
            "home_page_url",
            "hubs",
            "icon",
            "items",
            "language",
            "next_url",
            "title",
            "user_comment",
            "version");
    private static final Set<String> OF_ITEM = Set.of(
            "attachments",
            "author",
            "authors",
            "banner_image",
            "content_html",
            "content_text",
            "date_modified",
            "date_published",
            "external_url",
            "id",
            "image",
            "language",
            "summary",
            "tags",
            "title",
            "url");

    private final JsonValue feed;
    private final ImportPlace file;
    private final CountedRemarks remarks;
    private final FeedTexts texts;
    private final FeedPersons persons;
    private final List<ImportedAuthor> authors;

    private JsonFeedDocument(JsonValue feed, ImportPlace file, CountedRemarks remarks) {
        this.feed = feed;
        this.file = file;
        this.remarks = remarks;
        this.texts = new FeedTexts(remarks);
        this.persons = new FeedPersons(remarks);
        this.authors = persons.ofJson(feed.get("authors", "author"), file);
    }

    static FeedDocument of(JsonValue feed, ImportPlace file, CountedRemarks remarks) {
        return new JsonFeedDocument(feed, file, remarks).read();
    }

    private FeedDocument read() {
        noteOthers(feed, OF_FEED);
        if (feed.get("icon").isThere()) {
            remarks.add(
                    ImportRemark.Kind.MEDIA,
                    place(feed.get("icon")),
                    "Picture of the feed “" + feed.get("icon").text() + "”",
                    "a picture of the event",
                    "It was left out. If it is your logo, add it to “publisher” in archive.yaml.");
        }
        var links = new TreeMap<String, String>();
        addLink(links, FeedDocument.SELF, "feed_url");
        addLink(links, "next", "next_url");
        return new FeedDocument(
                head(),
                feed.get("items").items().stream()
                        .filter(JsonValue::isObject)
                        .map(this::item)
                        .toList(),
                feed.get("_removed").get("items").items().stream()
                        .map(this::tombstone)
                        .toList(),
                links,
                0);
    }

    private void addLink(Map<String, String> links, String relation, String name) {
        String address = feed.get(name).text();
        if (!address.isEmpty()) {
            links.put(relation, address);
        }
    }

    private ImportPlace place(JsonValue value) {
        return file.below(value.pointer());
    }

    private void noteOthers(JsonValue object, Set<String> read) {
        if (object.value() instanceof Map<?, ?> members) {
            members.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !read.contains(name))
                    .forEach(name -> remarks.add(
                            ImportRemark.Kind.TEXT,
                            place(object),
                            "Unknown key “" + name + "”",
                            "a key or an element that the import knows",
                            "It was left out."));
        }
    }

    private FeedHead head() {
        String self = feed.get("feed_url").text();
        String page = feed.get("home_page_url").text();
        return new FeedHead(
                file,
                self.isEmpty() ? page : self,
                WrittenHtml.words(feed.get("title").text()),
                WrittenHtml.words(feed.get("description").text()),
                page,
                feed.get("language").text(),
                authors.isEmpty() ? "" : authors.get(0).name(),
                authors,
                "",
                List.of());
    }

    private SyndicatedEntry item(JsonValue item) {
        noteOthers(item, OF_ITEM);
        List<ImportedAuthor> own = persons.ofJson(item.get("authors", "author"), file);
        String url = item.get("url").text();
        String html = texts.html(item.get("content_html").text(), place(item));
        String text = item.get("content_text").text();
        String summary = item.get("summary").text();
        return new SyndicatedEntry(
                place(item),
                item.get("id").isThere() ? item.get("id").text() : url,
                FeedTexts.escaped(WrittenHtml.words(item.get("title").text())),
                url,
                List.of(),
                item.get("date_published").text(),
                item.get("date_modified").text(),
                own.isEmpty() ? authors : own,
                item.get("tags").items().stream().map(JsonValue::text).toList(),
                item.get("language").isThere()
                        ? item.get("language").text()
                        : feed.get("language").text(),
                "",
                new SyndicatedEntry.Text(
                        html.isEmpty() && !text.isEmpty()
                                ? WrittenHtml.paragraphs(text).html()
                                : html,
                        summary.isEmpty() ? "" : WrittenHtml.paragraphs(summary).html(),
                        url.isEmpty() ? feed.get("home_page_url").text() : url),
                media(item),
                related(item));
    }

    private List<FeedMedium> media(JsonValue item) {
        var media = new ArrayList<FeedMedium>();
        for (JsonValue file : item.get("attachments").items()) {
            String address = file.get("url").text();
            String type = file.get("mime_type").text();
            if (!address.isEmpty()) {
                media.add(medium(
                        file,
                        Kind.of("", type, address),
                        address,
                        file.get("title").text()));
            }
        }
        for (String name : List.of("image", "banner_image")) {
            String address = item.get(name).text();
            boolean known = media.stream().anyMatch(medium -> medium.address().equals(address));
            if (!address.isEmpty() && !known) {
                media.add(medium(item.get(name), Kind.THUMBNAIL, address, ""));
            }
        }
        return media;
    }

    private FeedMedium medium(JsonValue at, Kind kind, String address, String title) {
        return new FeedMedium(place(at), kind, List.of(address), title, "", "", "");
    }

    private static List<ImportedLink> related(JsonValue item) {
        String address = item.get("external_url").text();
        return address.isEmpty() ? List.of() : List.of(new ImportedLink(address, address, ""));
    }

    private Tombstone tombstone(JsonValue removed) {
        return new Tombstone(
                place(removed),
                removed.get("id").text(),
                removed.get("url").text(),
                removed.get("date_published").text(),
                removed.get("date_removed").text(),
                removed.get("reason").text());
    }
}
