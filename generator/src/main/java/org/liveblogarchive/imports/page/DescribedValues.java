package org.liveblogarchive.imports.page;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads values of structured data, which pages write as texts, objects or lists. */
final class DescribedValues {
    private DescribedValues() {}

    static List<ImportedAuthor> authors(JsonValue value) {
        var authors = new ArrayList<ImportedAuthor>();
        for (JsonValue each : value.items()) {
            boolean object = each.isObject();
            String name = WrittenHtml.words(object ? each.get("name").text() : each.text());
            if (!name.isEmpty() && !name.matches("https?://.*")) {
                boolean organisation = DescribedLiveBlogs.isOfType(each, "Organization")
                        || DescribedLiveBlogs.isOfType(each, "NewsMediaOrganization");
                authors.add(new ImportedAuthor(
                        name,
                        "",
                        object ? WrittenHtml.words(each.get("jobTitle").text()) : "",
                        object ? each.get("url", "@id").text() : "",
                        organisation));
            }
        }
        return authors;
    }

    /** Returns a picture, or null. */
    static ImportedPicture picture(JsonValue value) {
        var addresses = new ArrayList<String>();
        String caption = "";
        String credit = "";
        for (JsonValue each : value.items()) {
            String address =
                    each.isObject() ? each.get("url", "contentUrl", "@id").text() : each.text();
            if (address.matches("(?:https?:)?//.+")) {
                addresses.add(address);
            }
            caption = caption.isEmpty()
                    ? WrittenHtml.words(each.get("caption", "description").text())
                    : caption;
            credit = credit.isEmpty()
                    ? WrittenHtml.words(
                            each.get("creditText", "copyrightHolder").text())
                    : credit;
        }
        return addresses.isEmpty() ? null : new ImportedPicture(addresses, "", caption, credit);
    }

    /** Returns a video, or null. */
    static ImportedVideo video(JsonValue value) {
        List<JsonValue> all = value.items();
        JsonValue first = all.isEmpty() ? JsonValue.NONE : all.get(0);
        String file = first.get("contentUrl").text();
        String link = first.get("embedUrl", "url").text();
        if (!first.isObject() || (file.isEmpty() && link.isEmpty())) {
            return null;
        }
        return new ImportedVideo(
                WrittenHtml.words(first.get("name", "headline").text()),
                file.isEmpty() ? List.of() : List.of(file),
                link,
                picture(first.get("thumbnailUrl", "thumbnail")),
                length(first.get("duration").text()),
                "",
                WrittenHtml.words(first.get("description", "caption").text()));
    }

    /** Returns a duration of ISO 8601 in minutes and seconds, or an empty text. */
    private static String length(String iso) {
        try {
            return iso.isEmpty() ? "" : ImportedVideo.length(Duration.parse(iso));
        } catch (DateTimeParseException e) {
            return ""; // as of a video whose length is unknown
        }
    }
}
