package org.liveblogarchive.imports.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.liveblogarchive.imports.feed.FeedMedium.Kind;
import org.liveblogarchive.imports.markdown.PictureElements;
import org.liveblogarchive.imports.media.SizeVariants;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedVideo;

/** Puts the files that an entry brings where they belong: what its text begins with leads the post, what it does not have follows. */
final class EntryMedia {
    private final Element body;
    private final List<FeedMedium> media = new ArrayList<>();
    private final CountedRemarks remarks;
    private boolean pictures;

    private EntryMedia(Element body, List<FeedMedium> media, CountedRemarks remarks) {
        this.body = body;
        this.remarks = remarks;
        media.forEach(this::addOfWeb);
    }

    /** Adds a file by those of its addresses that browsers open. */
    private void addOfWeb(FeedMedium medium) {
        List<String> web = medium.addresses().stream()
                .filter(address -> address.matches("(?i)https?://.+") || !address.contains(":"))
                .toList();
        if (web.isEmpty()) {
            remarks.add(
                    ImportRemark.Kind.MEDIA,
                    medium.place(),
                    "File with an address that browsers do not open “" + medium.address() + "”",
                    "an address with https",
                    "It was left out.");
        } else {
            media.add(medium.at(web));
        }
    }

    /** Adds files to a post and to its text. */
    static void add(List<FeedMedium> media, Element body, ImportedPostBuilder post, CountedRemarks remarks) {
        var entry = new EntryMedia(body, media, remarks);
        entry.leadPicture(post);
        entry.leadVideo(post);
        entry.follow(post);
    }

    /** Returns the first element of the text, or null if words stand before it. */
    private Element first() {
        for (Node node : body.childNodes()) {
            if (node instanceof Element element) {
                return element;
            }
            if (!(node instanceof TextNode text && text.isBlank())) {
                return null;
            }
        }
        return null;
    }

    /** Takes a picture that the text begins with as the lead picture, if the feed names it beside the text too. */
    private void leadPicture(ImportedPostBuilder post) {
        Element first = first();
        Element img = first == null ? null : first.selectFirst("img");
        boolean alone = img != null
                && first.select("img, video, audio, iframe, table, blockquote").size() == 1
                && (first.normalName().equals("figure") || first.text().isBlank());
        if (!alone || media.stream().noneMatch(medium -> isPicture(medium) && isIn(medium, img))) {
            return;
        }
        ImportedPicture picture = PictureElements.picture(img);
        FeedMedium named = media.stream()
                .filter(medium -> isPicture(medium) && isIn(medium, img))
                .findFirst()
                .orElseThrow();
        post.picture(
                picture.caption().isEmpty() && picture.credit().isEmpty()
                        ? new ImportedPicture(picture.addresses(), picture.alt(), named.caption(), named.credit())
                        : picture);
        media.removeIf(medium -> isPicture(medium) && isIn(medium, img));
        first.remove();
        pictures = true;
    }

    private static boolean isPicture(FeedMedium medium) {
        return medium.kind() == Kind.PICTURE || medium.kind() == Kind.THUMBNAIL;
    }

    private static boolean isIn(FeedMedium medium, Element element) {
        Set<String> keys = medium.addresses().stream().map(SizeVariants::key).collect(Collectors.toSet());
        for (Element each : element.select("img, amp-img, video, audio, source, iframe, a")) {
            boolean picture = each.normalName().matches("img|amp-img");
            List<String> addresses = picture
                    ? PictureElements.picture(each).addresses()
                    : List.of(
                            each.absUrl("src"),
                            each.absUrl("href"),
                            each.absUrl("poster"),
                            each.attr("src"),
                            each.attr("href"));
            if (addresses.stream().map(SizeVariants::key).anyMatch(keys::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a video that the text begins with as the lead video, if the feed names it beside the text too. */
    private void leadVideo(ImportedPostBuilder post) {
        Element first = first();
        Element video = first == null || !first.normalName().equals("figure") || first.hasClass("player")
                ? null
                : first.selectFirst("video[src]");
        FeedMedium named = video == null
                ? null
                : media.stream()
                        .filter(medium -> medium.kind() == Kind.VIDEO && isIn(medium, first))
                        .findFirst()
                        .orElse(null);
        if (named == null) {
            return;
        }
        String poster = video.absUrl("poster");
        Element caption = first.selectFirst("figcaption");
        post.video(new ImportedVideo(
                caption == null ? named.title() : caption.text(),
                named.addresses(),
                "",
                poster.isEmpty() ? null : new ImportedPicture(List.of(poster), "", "", ""),
                "",
                "",
                ""));
        media.removeIf(medium -> isIn(medium, first));
        media.removeIf(medium -> isPicture(medium) && medium.address().equals(poster));
        first.remove();
    }

    /** Adds what the text does not have. */
    private void follow(ImportedPostBuilder post) {
        media.removeIf(medium -> isIn(medium, body));
        pictures |= body.selectFirst("img, amp-img") != null;
        for (FeedMedium medium : media) {
            if (medium.kind() == Kind.THUMBNAIL && (pictures || isPoster(medium))) {
                remarks.add(
                        ImportRemark.Kind.MEDIA,
                        medium.place(),
                        "Preview picture of an entry that has other pictures",
                        "a picture in the text",
                        "It was left out.");
            } else if (isPicture(medium) && !pictures) {
                post.picture(new ImportedPicture(medium.addresses(), "", words(medium), medium.credit()));
                pictures = true;
            } else {
                body.appendChild(element(medium));
            }
        }
    }

    private boolean isPoster(FeedMedium preview) {
        return media.stream().anyMatch(medium -> medium.poster().equals(preview.address()));
    }

    private static String words(FeedMedium medium) {
        return medium.caption().isEmpty() ? medium.title() : medium.caption();
    }

    private static Element element(FeedMedium medium) {
        if (medium.kind() == Kind.OTHER) {
            var line = new Element("p");
            line.appendElement("a").attr("href", medium.address()).text(title(medium));
            return line;
        }
        var figure = new Element("figure");
        if (isPicture(medium)) {
            figure.appendElement("img").attr("src", medium.address()).attr("alt", medium.title());
            Element caption = figure.appendElement("figcaption").text(words(medium));
            caption.appendElement("small").text(medium.credit());
            return figure;
        }
        figure.addClass("player");
        Element player = figure.appendElement(medium.kind() == Kind.VIDEO ? "video" : "audio");
        medium.addresses().forEach(address -> player.appendElement("source").attr("src", address));
        figure.appendElement("figcaption").text(title(medium));
        return figure;
    }

    /** Returns what a file is called: its title, or its caption, or the last part of its address. */
    private static String title(FeedMedium medium) {
        String words = medium.title().isEmpty() ? medium.caption() : medium.title();
        String path = medium.address().replaceFirst("[?#].*", "").replaceFirst("/$", "");
        return words.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : words;
    }
}
