package org.liveblogarchive.view;

import java.util.List;

/**
 * What a live blog is, apart from its posts: the same on all its pages.
 *
 * @param link the address of its index page from the page
 * @param title its headline
 * @param standfirst the paragraph below the headline, or empty
 * @param summary what it covers, in bullets
 * @param live whether the event is still running
 * @param status "Live updates" or "As it happened", in the page's language
 * @param start when the coverage began; missing if it is not known
 * @param end when the coverage ended; missing if it is not known
 * @param location where the event took place, or empty
 * @param picture the lead picture; missing if there is none
 * @param video the lead video; missing if there is none
 * @param related stories elsewhere
 * @param tags what it is about
 * @param translations the same live blog in other languages
 * @param zone the time zone of its times, such as Asia/Vladivostok, or UTC+2 for one that always has this offset
 * @param note a line for the foot of its pages, or empty
 * @param language its language tag if it differs from the page's words, or empty
 * @param direction ltr or rtl if its language differs from the page's words, or empty
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
