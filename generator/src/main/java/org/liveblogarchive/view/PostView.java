package org.liveblogarchive.view;

import java.util.List;

/**
 * A post.
 *
 * @param id the id of the post's element on pages with several posts
 * @param link the address of its own page
 * @param title the headline; of a post that was taken down, a text that says so in the page's language
 * @param number the number of the post in the live blog: 1 for the oldest
 * @param time when it was posted
 * @param updated when it was changed; missing if it was not
 * @param startsDay whether it is the topmost post of its day on the page, above which the day is shown
 * @param authors who wrote it
 * @param tags the tags of the post
 * @param key whether it is a key event
 * @param draft whether it is a draft
 * @param location where it was reported from, or empty
 * @param picture the lead picture; missing if there is none
 * @param video the lead video; missing if there is none
 * @param corrections the corrections of the post
 * @param related stories elsewhere, or posts of the archive
 * @param removed when and why the post was taken down; missing if it was not. A post that was taken down has no other content than
 *     its time, number and link
 * @param language its language tag if it differs from the page's, or empty
 * @param direction {@code ltr} or {@code rtl} if its language differs from the page's, or empty
 * @param html the text of the post
 */
public record PostView(
        String id,
        String link,
        String title,
        int number,
        TimeView time,
        TimeView updated,
        boolean startsDay,
        List<AuthorView> authors,
        List<TermView> tags,
        boolean key,
        boolean draft,
        String location,
        PictureView picture,
        VideoView video,
        List<CorrectionView> corrections,
        List<LinkView> related,
        RemovalView removed,
        String language,
        String direction,
        Html html)
        implements View {
    public PostView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> id;
            case "link" -> link;
            case "title" -> title;
            case "number" -> number;
            case "time" -> time;
            case "updated" -> updated;
            case "startsDay" -> startsDay;
            case "authors" -> authors;
            case "tags" -> tags;
            case "key" -> key;
            case "draft" -> draft;
            case "location" -> location;
            case "picture" -> picture;
            case "video" -> video;
            case "corrections" -> corrections;
            case "related" -> related;
            case "removed" -> removed;
            case "language" -> language;
            case "direction" -> direction;
            case "html" -> html;
            default -> null;
        };
    }
}
