package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.liveblogarchive.imports.model.ImportedPicture;

/** The files of the media library, of which an export has the addresses and the captions. */
final class Attachments {
    private static final String BETWEEN = "\0";

    private final TextSpool spool;
    private final Map<String, TextSpool.Place> byId = new LinkedHashMap<>();

    Attachments(TextSpool spool) {
        this.spool = spool;
    }

    /**
     * A file.
     *
     * @param parent the id of the post that it was uploaded to, or empty
     * @param picture its address, alternative text, caption and credit
     */
    record Attachment(String parent, ImportedPicture picture) {
        String address() {
            return picture.addresses().get(0);
        }

        boolean isPicture() {
            return address().matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)(?:\\?.*)?");
        }
    }

    /** Adds the item of a file. */
    void add(WxrElement item) throws IOException {
        String address = item.text("wp:attachment_url").isEmpty() ? item.text("guid") : item.text("wp:attachment_url");
        if (!address.isEmpty()) {
            String text = String.join(
                    BETWEEN,
                    item.parent(),
                    address,
                    item.meta("_wp_attachment_image_alt"),
                    Jsoup.parse(item.text("excerpt:encoded")).text(),
                    item.meta("_media_credit"));
            byId.putIfAbsent(item.id(), spool.add(text));
        }
    }

    /** Returns a file, or null. */
    Attachment get(String id) {
        TextSpool.Place place = byId.get(id);
        if (place == null) {
            return null;
        }
        String[] parts = spool.get(place).split(BETWEEN, -1);
        return new Attachment(parts[0], new ImportedPicture(List.of(parts[1]), parts[2], parts[3], parts[4]));
    }

    /** Returns the pictures that were uploaded to a post. */
    List<Attachment> picturesOf(String parent) {
        var pictures = new ArrayList<Attachment>();
        for (String id : byId.keySet()) {
            Attachment attachment = get(id);
            if (attachment.parent().equals(parent) && attachment.isPicture()) {
                pictures.add(attachment);
            }
        }
        return pictures;
    }

    /** Returns the lead picture of an item, or null. */
    ImportedPicture lead(WxrElement item) {
        Attachment attachment = get(item.meta("_thumbnail_id"));
        return attachment == null ? null : attachment.picture();
    }
}
