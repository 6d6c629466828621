package org.liveblogarchive.view;

import java.util.List;

/**
 * A live blog without its posts. It is the same on all pages of the live blog.
 *
 * @param link the address of the index, from the page
 * @param title the headline
 * @param standfirst the paragraph below the headline, or empty
 * @param summary what happened, in points
 * @param live whether the event is still running
 * @param status "Live updates" or "As it happened", in the page's language
 * @param start when the coverage began; missing if it is unknown
 * @param end when the coverage ended; missing if it is unknown
 * @param location where the event took place, or empty
 * @param picture the lead picture; missing if there is none
 * @param video the lead video; missing if there is none
 * @param related stories elsewhere, or posts of the archive
 * @param tags the tags of the live blog
 * @param translations the same live blog in other languages
 * @param zone the time zone of the times, such as Asia/Vladivostok, or UTC+2 for a fixed offset
 * @param note a line below the posts, or empty
 * @param language its language tag if it differs from that of the page's messages, or empty
 * @param direction {@code ltr} or {@code rtl} if its language differs from that of the page's messages, or empty
 */
public record LiveBlogView(
        String link,
        String title,
        String standfirst,
        List<String> summary,
        boolean live,
        String status,
        TimeView start,
        TimeView end,
        String location,
        PictureView picture,
        VideoView video,
        List<LinkView> related,
        List<TermView> tags,
        List<TranslationView> translations,
        String zone,
        String note,
        String language,
        String direction)
        implements View {
    public LiveBlogView {
        summary = List.copyOf(summary);
        related = List.copyOf(related);
        tags = List.copyOf(tags);
        translations = List.copyOf(translations);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "link" -> link;
            case "title" -> title;
            case "standfirst" -> standfirst;
            case "summary" -> summary;
            case "live" -> live;
            case "status" -> status;
            case "start" -> start;
            case "end" -> end;
            case "location" -> location;
            case "picture" -> picture;
            case "video" -> video;
            case "related" -> related;
            case "tags" -> tags;
            case "translations" -> translations;
            case "zone" -> zone;
            case "note" -> note;
            case "language" -> language;
            case "direction" -> direction;
            default -> null;
        };
    }
}
