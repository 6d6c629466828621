package org.liveblogarchive.imports.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.wordpress.Attachments.Attachment;

/** Replaces shortcodes by HTML: captions, galleries, embeds, video and sound. Of others, what they enclose stays. */
final class Shortcodes {
    private static final String KNOWN =
            "caption|wp_caption|gallery|embed|video|audio|playlist|youtube|vimeo|tweet|twitter|instagram"
                    + "|facebook|soundcloud|liveblog_key_events";
    private static final Pattern OPENING =
            Pattern.compile("(?<!\\[)\\[(?:(" + KNOWN + ")(?![\\w-])|([a-zA-Z][\\w-]{1,40})(?=\\s+[\\w-]+=[\"'\\w]))"
                    + "([^\\]\\[<]{0,5000}(?:<[^>]{0,2000}>[^\\]\\[<]{0,2000}){0,20}?)](?!])");

    private final Attachments attachments;
    private final ImportLog log;

    Shortcodes(Attachments attachments, ImportLog log) {
        this.attachments = attachments;
        this.log = log;
    }

    /** Returns HTML without shortcodes; {@code post} is the id of the item that it belongs to. */
    String replace(String html, String post, ImportPlace place) {
        if (html.indexOf('[') < 0) {
            return html;
        }
        var out = new StringBuilder();
        int from = 0;
        Matcher opening = OPENING.matcher(html);
        while (opening.find(from)) {
            out.append(html, from, opening.start());
            String name = opening.group(1) == null ? opening.group(2) : opening.group(1);
            String closing = "[/" + name + "]";
            int end = opening.group(3).matches("(?s).*[\\s\"]/") ? -1 : html.indexOf(closing, opening.end());
            int again = html.indexOf("[" + name, opening.end());
            end = again >= 0 && again < end ? -1 : end; // which closes another one
            String content = end < 0 ? "" : html.substring(opening.end(), end);
            from = end < 0 ? opening.end() : end + closing.length();
            out.append(html(name, attributes(opening.group(3)), content, post, place));
        }
        return out.append(html, from, html.length()).toString();
    }

    private String html(String name, Map<String, String> attributes, String content, String post, ImportPlace place) {
        return switch (name) {
            case "caption", "wp_caption" -> caption(attributes, content);
            case "gallery" -> gallery(attributes, post, place);
            case "embed", "youtube", "vimeo", "tweet", "twitter", "instagram", "facebook", "soundcloud" ->
                embed(name, attributes, content, place);
            case "video", "audio" -> player(name, attributes);
            case "playlist" -> playlist(attributes, place);
            default -> {
                left(name, place, content.isBlank() ? "It was left out." : "The enclosed text was kept.");
                yield content.isBlank() ? "" : replace(content, post, place);
            }
        };
    }

    private void left(String name, ImportPlace place, String fix) {
        log.add(new ImportRemark(
                Kind.TEXT,
                place,
                "Shortcode “" + name + "” of a plugin of the old site",
                "caption, gallery, embed, video or audio",
                fix));
    }

    /** Returns attributes by their names; those without a name are numbered from 0. */
    static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        Matcher each = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))|\"([^\"]*)\"|(\\S+)")
                .matcher(Parser.unescapeEntities(
                        text.replaceFirst("^=", "").replaceAll("[“”″]|&#8221;|&#8243;", "\""), false));
        int number = 0;
        while (each.find()) {
            String value = "";
            for (int group = 2; group <= each.groupCount(); group++) {
                value = each.group(group) == null ? value : each.group(group);
            }
            attributes.putIfAbsent(each.group(1) == null ? String.valueOf(number++) : each.group(1), value);
        }
        return attributes;
    }

    private static String caption(Map<String, String> attributes, String content) {
        Matcher picture = Pattern.compile("(?is)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$")
                .matcher(content);
        if (!picture.matches()) {
            return content;
        }
        String words = attributes.getOrDefault("caption", "").isEmpty()
                ? picture.group(2).strip()
                : attributes.get("caption");
        return "\n\n<figure>" + picture.group(1) + "<figcaption>" + words.replaceAll("\\s*\\n\\s*", " ")
                + "</figcaption></figure>\n\n";
    }

    private String gallery(Map<String, String> attributes, String post, ImportPlace place) {
        String ids = attributes.getOrDefault("ids", attributes.getOrDefault("include", ""));
        var pictures = new ArrayList<Attachment>();
        if (ids.isBlank()) {
            pictures.addAll(attachments.picturesOf(attributes.getOrDefault("id", post)));
        }
        return gallery(ids, pictures, place);
    }

    /** Returns a gallery of the files with some ids, which have commas between them. */
    String gallery(String ids, ImportPlace place) {
        return gallery(ids, new ArrayList<>(), place);
    }

    private String gallery(String ids, List<Attachment> pictures, ImportPlace place) {
        for (String id : ids.split("[\\s,]+", -1)) {
            Attachment attachment = attachments.get(id);
            if (attachment != null) {
                pictures.add(attachment);
            } else if (!id.isEmpty()) {
                log.add(new ImportRemark(
                        Kind.MEDIA,
                        place,
                        "File “" + id + "” of a gallery that is missing from the export",
                        "an attachment with this id",
                        "It was left out. Export all content of the site with its media."));
            }
        }
        if (pictures.isEmpty()) {
            left("gallery", place, "It was left out, as it has no picture.");
            return "";
        }
        var html = new StringBuilder("\n\n<figure>");
        for (Attachment attachment : pictures) {
            ImportedPicture picture = attachment.picture();
            String credit = picture.credit().isEmpty()
                    ? ""
                    : " <span class=\"credit\">" + Entities.escape(picture.credit()) + "</span>";
            html.append("<figure><img src=\"").append(Entities.escape(attachment.address()));
            html.append("\" alt=\"").append(Entities.escape(picture.alt())).append("\"><figcaption>");
            html.append(Entities.escape(picture.caption())).append(credit).append("</figcaption></figure>");
        }
        return html.append("</figure>\n\n").toString();
    }

    private String embed(String name, Map<String, String> attributes, String content, ImportPlace place) {
        String address = content.strip();
        for (String key : List.of("src", "url", "0", "id")) {
            address = address.isEmpty() ? attributes.getOrDefault(key, "").strip() : address;
        }
        if (name.equals("vimeo") && address.matches("\\d+")) {
            address = "https://vimeo.com/" + address;
        } else if (name.equals("youtube") && address.matches("[\\w-]{11}")) {
            address = "https://www.youtube.com/watch?v=" + address;
        } else if (address.matches("\\d{5,}") && name.startsWith("tw")) {
            address = "https://twitter.com/i/status/" + address;
        }
        if (!address.matches("https?://\\S+")) {
            left(name, place, "It was left out, as it has no address.");
            return "";
        }
        return "\n\n" + address + "\n\n";
    }

    private static String player(String name, Map<String, String> attributes) {
        var sources = new StringBuilder();
        for (String key : List.of("src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav", "0")) {
            if (attributes.containsKey(key)) {
                sources.append("<source src=\"")
                        .append(Entities.escape(attributes.get(key)))
                        .append("\">");
            }
        }
        return "\n\n<" + name + ">" + sources + "</" + name + ">\n\n";
    }

    private String playlist(Map<String, String> attributes, ImportPlace place) {
        var html = new StringBuilder();
        for (String id : attributes.getOrDefault("ids", "").split("[\\s,]+", -1)) {
            Attachment attachment = attachments.get(id);
            if (attachment != null) {
                html.append("\n\n<audio src=\"")
                        .append(Entities.escape(attachment.address()))
                        .append("\"></audio>\n\n");
            }
        }
        if (html.isEmpty()) {
            left("playlist", place, "It was left out, as the export has none of its files.");
        }
        return html.toString();
    }
}
