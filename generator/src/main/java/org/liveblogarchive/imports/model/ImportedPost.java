package org.liveblogarchive.imports.model;

import java.util.List;
import java.util.Set;

/**
 * A post.
 *
 * @param id what the source calls it: the same in later imports, and no other post's of the live blog
 * @param place where the source has it
 * @param title its headline, or empty
 * @param slug the last part of its address, where the source gives one, or empty
 * @param time when it was posted
 * @param updated when it last changed, or null
 * @param authors who wrote it
 * @param tags what it is about
 * @param marks what else the source says of it
 * @param location where it was reported from, or empty
 * @param language its language (BCP 47) if it is not that of the live blog, or empty
 * @param picture its lead picture, or null
 * @param video its lead video, or null
 * @param body its text
 * @param corrections its corrections
 * @param related stories elsewhere
 * @param removal why it was taken down, and when; or null
 * @param addresses the addresses that it had, absolute, the oldest first
 */
public record ImportedPost(
        String id,
        ImportPlace place,
        String title,
        String slug,
        ImportedTime time,
        ImportedTime updated,
        List<ImportedAuthor> authors,
        List<String> tags,
        Set<Mark> marks,
        String location,
        String language,
        ImportedPicture picture,
        ImportedVideo video,
        ImportedBody body,
        List<ImportedCorrection> corrections,
        List<ImportedLink> related,
        ImportedCorrection removal,
        List<String> addresses) {
    /** What a source may say of a post. */
    public enum Mark {
        /** It is a key event. */
        KEY_EVENT,
        /** It stays on top. */
        PINNED,
        /** It is not to be seen yet. */
        DRAFT
    }

    public ImportedPost {
        id = id.replaceAll("\\p{Cntrl}", ""); // which no file could have
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        marks = Set.copyOf(marks);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
        addresses = List.copyOf(addresses);
    }

    /**
     * Returns all that the source says of it as a text, by which a later import knows whether it is still the same. A time
     * that is only approximate moves with posts that are added, and is left out.
     */
    public String said() {
        String when = time.certainty() == ImportedTime.Certainty.APPROXIMATE
                ? ""
                : time.moment().toInstant().toString();
        String changed = updated == null ? "" : updated.moment().toInstant().toString();
        return String.join(
                "\n",
                title,
                slug,
                when,
                changed,
                authors.toString(),
                tags.toString(),
                marks.stream().sorted().toList().toString(),
                location,
                language,
                String.valueOf(picture),
                String.valueOf(video),
                corrections.toString(),
                related.toString(),
                String.valueOf(removal),
                addresses.toString(),
                body.said());
    }
}
