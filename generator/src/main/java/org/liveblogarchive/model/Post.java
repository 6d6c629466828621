package org.liveblogarchive.model;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One entry of a live blog.
 *
 * @param slug the name of its page
 * @param fileName the name of its Markdown file
 * @param title its headline
 * @param date when it was posted, in the live blog's zone
 * @param dayOnly whether only the day is known, so that its time of day is midnight and is not shown
 * @param order its place among posts of the same time, the lower the older; 0 if none was given
 * @param updated when its text was last changed, in the live blog's zone, or null
 * @param authors who wrote it
 * @param tags what it is about
 * @param key whether it is a key event
 * @param location where it was written, or empty
 * @param picture its lead picture, or null
 * @param video its lead video, or null
 * @param corrections its corrections
 * @param related stories elsewhere
 * @param removal that it was taken down, or null; then it has no headline, no text and nothing that it is found by
 * @param aliases the paths in the archive that its page had before, the oldest first, such as {@code summit/old.html}
 * @param language its language if it differs from the live blog's, or null
 * @param draft whether it is not meant for readers yet
 * @param body its text
 */
public record Post(
        String slug,
        String fileName,
        String title,
        ZonedDateTime date,
        boolean dayOnly,
        int order,
        ZonedDateTime updated,
        List<Author> authors,
        List<TaxonomyTerm> tags,
        boolean key,
        String location,
        Picture picture,
        Video video,
        List<Correction> corrections,
        List<RelatedLink> related,
        Removal removal,
        List<String> aliases,
        Locale language,
        boolean draft,
        Body body) {
    /** The order of posts in a live blog: by date; of one time, by the number that was given, then by slug. */
    public static final Comparator<Post> ORDER = Comparator.comparing(
                    (Post post) -> post.date().toInstant())
            .thenComparingInt(Post::order)
            .thenComparing(Post::slug);

    public Post {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
    }

    /** Returns a post that was taken down. */
    public static Post removed(
            String slug,
            String fileName,
            ZonedDateTime date,
            boolean dayOnly,
            int order,
            Removal removal,
            List<String> aliases,
            Locale language,
            boolean draft,
            Body body) {
        return new Post(
                slug, fileName, "", date, dayOnly, order, null, List.of(), List.of(), false, "", null, null, List.of(),
                List.of(), removal, aliases, language, draft, body);
    }

    /** Returns the post with other tags and authors. */
    public Post with(List<TaxonomyTerm> otherTags, List<Author> otherAuthors) {
        return new Post(
                slug,
                fileName,
                title,
                date,
                dayOnly,
                order,
                updated,
                otherAuthors,
                otherTags,
                key,
                location,
                picture,
                video,
                corrections,
                related,
                removal,
                aliases,
                language,
                draft,
                body);
    }

    /** Returns whether it was taken down. */
    public boolean isRemoved() {
        return removal != null;
    }

    /** Returns what the post is found by: its tags, and those who wrote it. */
    public List<TaxonomyTerm> terms() {
        return Stream.concat(tags.stream(), authors.stream().map(Author::term)).toList();
    }

    /** Returns an old path in the archive as a name: without its ending, or that of a folder's page. */
    static String lastingName(String path) {
        return path.replaceFirst("(?:/index)?\\.html?$", "");
    }

    /**
     * A change of a post.
     *
     * @param date when it was made
     * @param dayOnly whether only the day is known, so that its time of day is midnight
     */
    public record Change(ZonedDateTime date, boolean dayOnly) {}

    /**
     * Returns the last change since the post was posted, or null: its update, a correction or its removal, whichever is the
     * latest. All that says when a post changed, to readers and to programs, says this.
     */
    public Change change() {
        if (updated == null && corrections.isEmpty() && removal == null) {
            return null; // as of most posts, of which there are very many
        }
        return Stream.of(
                        Stream.ofNullable(updated).map(time -> new Change(time, false)),
                        corrections.stream().map(correction -> new Change(correction.date(), correction.dayOnly())),
                        Stream.ofNullable(removal).map(removed -> new Change(removed.date(), removed.dayOnly())))
                .flatMap(changes -> changes)
                .filter(change -> change.date().isAfter(date))
                .max(Comparator.comparing(change -> change.date().toInstant()))
                .orElse(null);
    }

    /** Returns when the post was last changed, or else when it was posted. */
    public ZonedDateTime lastChange() {
        Change change = change();
        return change == null ? date : change.date();
    }
}
