package org.liveblogarchive.view;

import java.util.List;

/**
 * A live blog on the archive's home.
 *
 * @param link the address of its index page
 * @param title its headline
 * @param standfirst the paragraph below the headline, or empty
 * @param live whether the event is still running
 * @param status "Live updates" or "As it happened", in the page's language
 * @param start its first day; missing if it has no posts
 * @param end its last day; missing if it has no posts, or only one day, and on pages that do not change with each post
 * @param postCount such as "18 posts", or empty on pages that do not change with each post
 * @param tags what it is about
 * @param posts the address of its posts on the tag or by the author that the page is about, or of the only one; else empty
 * @param onlyPost the headline of the only such post; empty if there are several or none
 * @param location where the event took place, or empty
 * @param picture the lead picture; missing if there is none
 * @param language its language tag if it differs from the page's, or empty
 * @param direction ltr or rtl if its language differs from the page's, or empty
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
