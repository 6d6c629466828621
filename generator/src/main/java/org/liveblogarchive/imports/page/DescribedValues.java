package org.liveblogarchive.imports.page;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.source.JsonValue;

/** Reads values of structured data, which pages write as texts, objects or lists. */
final class DescribedValues {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]{0,30}+(?:\\s[^<>]{0,5000}+)?/?>|<!--");

    private DescribedValues() {}

    static List<ImportedAuthor> authors(JsonValue value) {
        var authors = new ArrayList<ImportedAuthor>();
        for (JsonValue each : value.items()) {
            boolean object = each.isObject();
            String name = words(object ? each.get("name").text() : each.text());
            if (!name.isEmpty() && !name.matches("https?://.*")) {
                boolean organisation = DescribedLiveBlogs.isOfType(each, "Organization")
                        || DescribedLiveBlogs.isOfType(each, "NewsMediaOrganization");
                authors.add(new ImportedAuthor(
                        name,
                        "",
                        object ? words(each.get("jobTitle").text()) : "",
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
            caption =
                    caption.isEmpty() ? words(each.get("caption", "description").text()) : caption;
            credit = credit.isEmpty()
                    ? words(each.get("creditText", "copyrightHolder").text())
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
                words(first.get("name", "headline").text()),
                file.isEmpty() ? List.of() : List.of(file),
                link,
                picture(first.get("thumbnailUrl", "thumbnail")),
                length(first.get("duration").text()),
                "",
                words(first.get("description", "caption").text()));
    }

    /** Returns a duration of ISO 8601 in minutes and seconds, or an empty text. */
    private static String length(String iso) {
        try {
            return iso.isEmpty() ? "" : ImportedVideo.length(Duration.parse(iso));
        } catch (DateTimeParseException e) {
            return ""; // as of a video whose length is unknown
        }
    }

    /** Returns a text without tags and entities. */
    static String words(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : body(text).text();
    }

    /** Returns a body that is text, HTML, or HTML that was escaped once or twice. */
    static Element body(String written) {
        String html = written;
        for (int i = 0; i < 2 && !hasTags(html) && html.matches("(?s).*&(?:amp;)?lt;/?[a-z].*"); i++) {
            html = Parser.unescapeEntities(html, false);
        }
        if (!hasTags(html)) {
            var paragraphs = new Element("body");
            for (String paragraph : html.strip().split("\\s*\\n\\s*", -1)) {
                if (!paragraph.isBlank()) {
                    paragraphs.appendElement("p").text(Parser.unescapeEntities(paragraph, false));
                }
            }
            return paragraphs;
        }
        return HtmlFragment.parsed(html);
    }

    private static boolean hasTags(String text) {
        return TAG.matcher(text).find();
    }
}
