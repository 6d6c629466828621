package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.markdown.LinkTargets;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.read.ImportMark;
import org.liveblogarchive.read.LanguageTag;
import org.liveblogarchive.scaffold.FrontMatterText;

/** What the keys of posts and of live blogs have in common. */
final class PartTexts {
    private PartTexts() {}

    /** Adds a picture; if its file was not found, its words stay as a comment. */
    static void picture(FrontMatterText to, String key, ImportedPicture picture, LinkTargets targets, ImportPlace place)
            throws IOException {
        if (picture == null) {
            return;
        }
        String path = targets.media(picture.addresses(), place);
        String caption = Headlines.line(picture.caption());
        String credit = Headlines.line(picture.credit());
        if (path.isEmpty()) {
            String address = String.join(" ", picture.addresses());
            to.comment("Picture that was not found (" + key + "): "
                    + Headlines.line(address + " " + picture.alt() + " " + caption + " " + credit));
            return;
        }
        String alt = Headlines.line(picture.alt());
        to.mapping(
                key,
                new FrontMatterText()
                        .text("file", path)
                        .text("alt", alt.isEmpty() ? caption : alt)
                        .prose("caption", caption)
                        .text("credit", credit));
    }

    static void video(FrontMatterText to, ImportedVideo video, LinkTargets targets, ImportPlace place)
            throws IOException {
        if (video == null) {
            return;
        }
        String file = video.files().isEmpty() ? "" : targets.media(video.files(), place);
        String web = video.files().stream().filter(PartTexts::isWeb).findFirst().orElse("");
        String link = isWeb(video.link()) ? video.link() : file.isEmpty() ? web : "";
        var keys = new FrontMatterText()
                .prose("title", title(video))
                .text("file", file)
                .text("link", link);
        picture(keys, "poster", video.poster(), targets, place);
        keys.text("length", video.length().matches("(\\d{1,3}:)?\\d{1,2}:[0-5]\\d") ? video.length() : "")
                .text("source", Headlines.line(video.source()))
                .prose("caption", Headlines.line(video.caption()));
        to.mapping("video", keys);
    }

    private static String title(ImportedVideo video) {
        String title = Headlines.line(video.title());
        String caption = Headlines.line(video.caption());
        return !title.isEmpty() ? title : !caption.isEmpty() ? caption : "Video";
    }

    static boolean isWeb(String address) {
        return address.matches("https?://[^\\s/]+[^\\s]*");
    }

    static void related(FrontMatterText to, List<ImportedLink> related, LinkTargets targets, ImportPlace place) {
        to.mappings(
                "related",
                related.stream()
                        .filter(link -> !Headlines.line(link.title()).isEmpty())
                        .map(link -> new FrontMatterText()
                                .prose("title", Headlines.line(link.title()))
                                .text("link", link.address().isEmpty() ? "" : targets.link(link.address(), place))
                                .text("source", Headlines.line(link.source())))
                        .toList());
    }

    static void language(FrontMatterText to, String language) {
        Locale locale = language.isEmpty() ? null : LanguageTag.parse(language.replace('_', '-'));
        if (locale != null) {
            to.text("language", locale.toLanguageTag());
        }
    }

    static List<String> tags(List<String> tags) {
        return tags.stream()
                .map(Headlines::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(Limits.TAGS)
                .toList();
    }

    /** Returns the mark of an import, with the hash of the whole text of the file without it. */
    static String marked(String before, String after, ImportMark mark) {
        String plain = before + after;
        var keys = new FrontMatterText()
                .text("source", mark.source())
                .text("id", mark.id())
                .text("hash", mark.hash())
                .text("written", ImportMark.hashOfFile(plain))
                .text("time", mark.time())
                .text("title", mark.title());
        return before + new FrontMatterText().mapping(ImportMark.KEY, keys) + after;
    }
}
