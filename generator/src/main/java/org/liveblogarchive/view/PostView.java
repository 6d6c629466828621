package org.liveblogarchive.view;

import java.util.List;

/**
 * A post.
 *
 * @param id the id of its element on pages with several posts
 * @param link the address of its own page
 * @param title its headline; that it was removed, in the page's language, if it was taken down
 * @param number its place in the live blog, from 1 for the oldest
 * @param time when it was posted
 * @param updated when it was changed; missing if it was not
 * @param startsDay whether the posts below it on this page, or none, are of the same day and those above it are not
 * @param authors who wrote it
 * @param tags what it is about
 * @param key whether it is a key event
 * @param draft whether it is not meant for readers yet
 * @param location where it was written, or empty
 * @param picture its lead picture; missing if there is none
 * @param video its lead video; missing if there is none
 * @param corrections what has been put right in it
 * @param related stories elsewhere
 * @param removed that it was taken down; missing if it was not. Of a post that was only this, its time, number and link are left
 * @param language its language tag if it differs from the page's, or empty
 * @param direction ltr or rtl if its language differs from the page's, or empty
 * @param html its text
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
