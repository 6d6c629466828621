package org.liveblogarchive.imports.model;

import java.util.List;

/**
 * A live blog.
 *
 * @param id what the source calls it, the same in later imports: an address, or a name
 * @param place where the source has it
 * @param title its headline
 * @param slug the name of its folder, where the source gives one, or empty
 * @param standfirst a sentence or two below the headline, or empty
 * @param summary what happened, in some points
 * @param status whether its event is still running
 * @param start when coverage began, or null
 * @param end when coverage ended, or null
 * @param location where the event takes place, or empty
 * @param postalAddress the postal address of that place, or empty
 * @param timezone the zone that its times are read in, where the source gives one, or empty
 * @param language its language (BCP 47), or empty
 * @param picture its lead picture, or null
 * @param video its lead video, or null
 * @param related stories elsewhere
 * @param tags what it is about
 * @param note a line below the posts, or empty
 * @param publisher who published it, or empty
 * @param addresses the addresses that it had, absolute, the oldest first
 * @param posts its posts, the oldest first where the source says so: posts of one time stay in this order
 */
public record ImportedLiveBlog(
        String id,
        ImportPlace place,
        String title,
        String slug,
        String standfirst,
        List<String> summary,
        Status status,
        ImportedTime start,
        ImportedTime end,
        String location,
        String postalAddress,
        String timezone,
        String language,
        ImportedPicture picture,
        ImportedVideo video,
        List<ImportedLink> related,
        List<String> tags,
        String note,
        String publisher,
        List<String> addresses,
        List<ImportedPost> posts) {
    /** Whether the event is still running. */
    public enum Status {
        LIVE,
        ENDED
    }

    public ImportedLiveBlog {
        id = id.replaceAll("\\p{Cntrl}", ""); // which no file could have
        summary = List.copyOf(summary);
        related = List.copyOf(related);
        tags = List.copyOf(tags);
        addresses = List.copyOf(addresses);
        posts = List.copyOf(posts);
    }

    /** Returns all that the source says of it, but its posts, as a text by which a later import knows whether it is the same. */
    public String said() {
        return String.join(
                "\n",
                title,
                standfirst,
                summary.toString(),
                status.name(),
                moment(start),
                moment(end),
                location,
                postalAddress,
                timezone,
                language,
                String.valueOf(picture),
                String.valueOf(video),
                related.toString(),
                tags.toString(),
                note,
                addresses.toString());
    }

    private static String moment(ImportedTime time) {
        return time == null ? "" : time.moment().toInstant().toString();
    }
}
