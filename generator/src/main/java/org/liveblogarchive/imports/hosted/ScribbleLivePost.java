package org.liveblogarchive.imports.hosted;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.source.HtmlParts;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;

/** Reads one post of ScribbleLive. */
record ScribbleLivePost(Answer found, ReadOptions options, HostedNotes notes) {
    private static final Pattern FLASH = Pattern.compile("(?:^|&)file=([^&]+)");
    private static final List<String> TYPES = List.of("TEXT", "HTML", "EMBED", "IMAGE", "VIDEO", "AUDIO");

    /** Returns when a post was posted, or null. */
    static ImportedTime posted(Answer post, ReadOptions options) {
        return ScribbleLiveEvent.time(
                post.text("Created", "CreatedDate", "CreationDate", "LastModified", "LastModifiedDate"), options);
    }

    ImportedPost post(Set<Mark> marks) {
        ImportedTime time = posted(found, options);
        HtmlParts body = HtmlParts.body();
        boolean elsewhere = !sourceAddress().isEmpty();
        boolean byReader = elsewhere || HostedNotes.is(found, "IsComment");
        if (byReader) {
            quotation(body);
        } else {
            content(body);
        }
        notePlace();
        var post = new ImportedPostBuilder(
                        found.text("Id"), found.place(), time, new ImportedBody.Html(body.element(), ""))
                .updated(ScribbleLiveEvent.time(found.text("LastModified", "LastModifiedDate"), options))
                .authors(byReader || name().isEmpty() ? List.of() : List.of(ImportedAuthor.named(name())));
        marks.forEach(post::mark);
        return post.build();
    }

    private String name() {
        return found.value().get("Creator").get("Name").text();
    }

    /** Returns the address of the post elsewhere that it shows, or an empty text. */
    private String sourceAddress() {
        Element link = HtmlFragment.parsed(found.text("Source")).selectFirst("a[href^=http]");
        return link == null ? "" : link.attr("href");
    }

    /** Adds what somebody wrote who is not of the newsroom, here or elsewhere. */
    private void quotation(HtmlParts to) {
        HtmlParts quote = to.inside("blockquote");
        content(quote);
        Element footer = quote.inside("footer").element().text(name());
        String address = sourceAddress();
        if (!address.isEmpty()) {
            footer.appendText(name().isEmpty() ? "" : ", ");
            footer.appendElement("a").attr("href", address).text(address);
        }
    }

    private void content(HtmlParts to) {
        Element html = HtmlFragment.parsed(found.text("Content"));
        html.select("script, .ScribbleLiveCountImage").remove();
        flash(html);
        List<JsonValue> media = found.value().get("Media").items();
        String type = found.text("Type").toUpperCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            String types = String.join(", ", TYPES);
            notes.text(found.place(), "Post of the type “" + type + "”", "one of " + types, "The text was kept.");
        }
        boolean plain = html.select("a, img, p, br, iframe, blockquote").isEmpty();
        for (JsonValue each : media) {
            medium(each, type, plain ? html.text() : "", to);
        }
        boolean isCaption = plain && !media.isEmpty();
        if (!isCaption) {
            to.nodes(html);
        }
    }

    /** Puts players of their own time in the place of those that need Flash. */
    private static void flash(Element html) {
        for (Element embed : html.select("embed[flashvars]")) {
            Matcher file = FLASH.matcher(embed.attr("flashvars"));
            if (file.find()) {
                HtmlParts player = HtmlParts.body();
                player.player("video", List.of(file.group(1)), "");
                Element object = embed.closest("object");
                (object == null ? embed : object).replaceWith(player.element().child(0));
            }
        }
    }

    private void medium(JsonValue medium, String type, String caption, HtmlParts to) {
        String address = medium.get("Url").text();
        switch (medium.get("Type").text().toUpperCase(Locale.ROOT)) {
            case "IMAGE" -> {
                if (type.equals("VIDEO")) {
                    notes.text(
                            found.place(), "Poster “" + address + "” of a video", "a lead video", "It was left out.");
                } else {
                    to.figure(new ImportedPicture(List.of(address), "", caption, ""));
                }
            }
            case "VIDEO" -> to.player("video", List.of(address), titled(caption, medium));
            case "AUDIO" -> to.player("audio", List.of(address), titled(caption, medium));
            default ->
                notes.text(
                        found.place(),
                        "File of the type “" + medium.get("Type").text() + "” at “" + address + "”",
                        "a picture, a video or sound",
                        "It was left out.");
        }
    }

    private static String titled(String caption, JsonValue medium) {
        String seconds = medium.get("Duration").text();
        String length =
                seconds.matches("\\d{1,6}") ? ImportedVideo.length(Duration.ofSeconds(Long.parseLong(seconds))) : "";
        return length.isEmpty() ? caption : (caption + " (" + length + ")").strip();
    }

    private void notePlace() {
        JsonValue location = found.value().get("Location");
        if (location.get("Lat").isThere()) {
            String position =
                    location.get("Lat").text() + ", " + location.get("Long").text();
            notes.text(found.place(), "Position “" + position + "”", "the name of a place", "It was left out.");
        }
    }
}
