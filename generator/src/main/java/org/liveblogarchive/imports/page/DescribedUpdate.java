package org.liveblogarchive.imports.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;
import org.liveblogarchive.read.ImportMark;

/**
 * A post as the structured data of a page describes it.
 *
 * @param place where
 * @param anchor the id by which it is known on the page, or empty
 * @param address its own address, or empty
 * @param headline its headline, or empty
 * @param time when it was posted, as it is written, or empty
 * @param updated when it last changed, as it is written, or empty
 * @param authors who wrote it
 * @param body its text
 * @param picture its picture, or null
 * @param video its video, or null
 */
record DescribedUpdate(
        ImportPlace place,
        String anchor,
        String address,
        String headline,
        String time,
        String updated,
        List<ImportedAuthor> authors,
        Element body,
        ImportedPicture picture,
        ImportedVideo video) {
    private static final Pattern NAME = Pattern.compile("[\\w.-]+");
    private static final Pattern LAST = Pattern.compile("([^/#?=]+?)(?:\\.html?|\\.amp)?/?(?:[?#].*)?$");

    static DescribedUpdate of(JsonValue data, ImportPlace place) {
        String url = data.get("url", "mainEntityOfPage", "@id").text();
        JsonValue page = data.get("mainEntityOfPage");
        String address =
                url.isEmpty() && page.isObject() ? page.get("@id", "url").text() : url;
        String named = data.get("identifier").isObject()
                ? data.get("identifier").get("value").text()
                : data.get("identifier").text();
        String id = data.get("@id").text();
        return new DescribedUpdate(
                place,
                anchor(address, id, named),
                address.matches("https?://.*") ? address : "",
                WrittenHtml.words(data.get("headline", "name").text()),
                data.get("datePublished", "dateCreated").text(),
                data.get("dateModified").text(),
                DescribedValues.authors(data.get("author", "creator")),
                WrittenHtml.body(data.get("articleBody", "text", "description").text()),
                DescribedValues.picture(data.get("image")),
                DescribedValues.video(data.get("video")));
    }

    /**
     * Returns the part of an address behind its number sign, or the name that the update has, which may be an {@code @id} without
     * an address, or the last part of the address.
     */
    private static String anchor(String address, String id, String named) {
        for (String each : List.of(address, id)) {
            int mark = each.indexOf('#');
            if (mark >= 0 && mark + 1 < each.length()) {
                return each.substring(mark + 1);
            }
        }
        if (!named.isEmpty() && !named.matches("https?://.*")) {
            return named;
        }
        if (NAME.matcher(id).matches()) {
            return id;
        }
        Matcher last = LAST.matcher(address.isEmpty() ? id : address);
        return last.find() ? last.group(1) : "";
    }

    /** Returns what it is known by in later imports. */
    String id() {
        return anchor.isEmpty()
                ? ImportMark.hashOf(time + "\n" + headline + "\n" + body.text()).substring(0, 12)
                : anchor;
    }

    /** Returns how much of the text it has. */
    int length() {
        return body.text().length();
    }
}
