package org.liveblogarchive.view;

import java.util.List;

/**
 * A live blog in a list, such as on the home page of the archive.
 *
 * @param link the address of the index
 * @param title the headline
 * @param standfirst the paragraph below the headline, or empty
 * @param live whether the event is still running
 * @param status "Live updates" or "As it happened", in the page's language
 * @param start the first day; missing if there are no posts
 * @param end the last day; missing if there are no posts or only one day, and on pages that new posts do not change
 * @param postCount such as "18 posts"; empty on pages that new posts do not change
 * @param tags the tags of the live blog
 * @param posts the address of its posts with the tag or by the author of the page, or of the only such post; else empty
 * @param onlyPost the headline of the only such post; empty if there are several or none
 * @param location where the event took place, or empty
 * @param picture the lead picture; missing if there is none
 * @param language its language tag if it differs from the page's, or empty
 * @param direction {@code ltr} or {@code rtl} if its language differs from the page's, or empty
 */
public record CardView(
        String link,
        String title,
        String standfirst,
        boolean live,
        String status,
        TimeView start,
        TimeView end,
        String postCount,
        List<TermView> tags,
        String posts,
        String onlyPost,
        String location,
        PictureView picture,
        String language,
        String direction)
        implements View {
    public CardView {
        tags = List.copyOf(tags);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "link" -> link;
            case "title" -> title;
            case "standfirst" -> standfirst;
            case "live" -> live;
            case "status" -> status;
            case "start" -> start;
            case "end" -> end;
            case "postCount" -> postCount;
            case "tags" -> tags;
            case "posts" -> posts;
            case "onlyPost" -> onlyPost;
            case "location" -> location;
            case "picture" -> picture;
            case "language" -> language;
            case "direction" -> direction;
            default -> null;
        };
    }
}
