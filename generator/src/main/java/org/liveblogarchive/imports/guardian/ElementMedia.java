package org.liveblogarchive.imports.guardian;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads pictures, sound and videos. */
final class ElementMedia {
    private ElementMedia() {}

    /** A file of a picture. */
    private record Size(String address, int width) {}

    /** Returns the picture of an element. */
    static ImportedPicture picture(TypedElement element) {
        JsonValue words = words(element);
        List<JsonValue> files = !element.assets().items().isEmpty()
                ? element.assets().items()
                : element.data().get("media").get("allImages").items();
        List<JsonValue> all = files.isEmpty() ? cartoon(element) : files;
        return new ImportedPicture(
                addresses(all),
                words.get("alt", "altText").text(),
                WrittenHtml.words(words.get("caption").text()),
                WrittenHtml.words(words.get("credit").text()));
    }

    /** Returns what has the caption: the element, a part of it, or its first file. */
    private static JsonValue words(TypedElement element) {
        List<JsonValue> files = element.assets().items();
        boolean ofFile = !element.data().isThere() && !files.isEmpty();
        JsonValue own = ofFile ? files.get(0).get("typeData") : element.data();
        return own.get("data").isObject() ? own.get("data") : own;
    }

    /** Returns the files of a drawing, which has one for small screens and one for large ones. */
    private static List<JsonValue> cartoon(TypedElement element) {
        var files = new ArrayList<JsonValue>();
        for (JsonValue variant : element.data().get("variants").items()) {
            boolean large = variant.get("viewportSize").text().equals("large");
            files.addAll(large ? 0 : files.size(), variant.get("images").items());
        }
        return files;
    }

    private static List<String> addresses(List<JsonValue> files) {
        var sizes = new ArrayList<Size>();
        for (JsonValue file : files) {
            JsonValue more = file.get("typeData", "fields");
            String address = more.get("secureFile").isThere()
                    ? more.get("secureFile").text()
                    : file.get("file", "url").text();
            if (!address.isEmpty()) {
                String width = more.get("width").isThere()
                        ? more.get("width").text()
                        : file.get("width").text();
                sizes.add(new Size(address, number(width)));
            }
        }
        sizes.sort(Comparator.comparingInt(Size::width).reversed());
        return sizes.stream().map(Size::address).distinct().toList();
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
    /** Returns the video of an element, or null if it has none. */
    static ImportedVideo video(TypedElement element) {
        List<String> files = files(element, "video");
        String page = page(element);
        if (files.isEmpty() && page.isEmpty()) {
            return null;
        }
        String title = WrittenHtml.words(element.text("mediaTitle", "title"));
        String caption = WrittenHtml.words(element.text("caption", "description"));
        List<String> poster = addresses(posters(element));
        return new ImportedVideo(
                title.isEmpty() ? caption : title,
                files,
                page,
                poster.isEmpty()
                        ? null
                        : new ImportedPicture(poster, WrittenHtml.words(element.text("altText")), "", ""),
                ImportedVideo.length(Duration.ofSeconds(number(element.text("duration")))),
                WrittenHtml.words(element.text("source", "credit")),
                title.isEmpty() || caption.equals(title) ? "" : caption);
    }

    private static List<JsonValue> posters(TypedElement element) {
        var posters = new ArrayList<>(element.data().get("posterImage").items());
        posters.addAll(element.data().get("imageMedia").get("allImages").items());
        element.assets().items().stream()
                .filter(asset -> type(asset).startsWith("image"))
                .forEach(posters::add);
        return posters;
    }

    /** Returns the files of sound or videos, those first that every browser plays. */
    static List<String> files(TypedElement element, String media) {
        var assets = new ArrayList<>(element.assets().items());
        assets.addAll(element.data().get("assets").items());
        return assets.stream()
                .filter(asset -> type(asset).startsWith(media))
                .sorted(Comparator.comparing(asset -> !type(asset).matches("video/mp4|audio/mpeg")))
                .map(asset -> asset.get("file", "url").text())
                .filter(address -> address.matches("(?:https?:)?//\\S+"))
                .distinct()
                .toList();
    }

    private static String type(JsonValue asset) {
        return asset.get("mimeType", "type").text().toLowerCase(Locale.ROOT);
    }

    /** Returns the address of the page where a video can be seen, or an empty text. */
    static String page(TypedElement element) {
        String youtube = element.kind().equals("youtube") ? element.text("assetId") : "";
        return youtube.matches("[\\w-]+")
                ? "https://www.youtube.com/watch?v=" + youtube
                : element.address("originalUrl", "url", "embedUrl");
    }
}
