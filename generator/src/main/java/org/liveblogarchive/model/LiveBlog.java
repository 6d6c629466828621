package org.liveblogarchive.model;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One live blog, from {@code liveblog.yaml}, with its posts.
 *
 * @param slug the name of its folder
 * @param title its headline
 * @param standfirst the paragraph below the headline, or empty
 * @param summary what it covers, in bullets
 * @param status whether the event is still running
 * @param start when the coverage began, or null
 * @param end when the coverage ended, or null
 * @param location where the event took place, or empty
 * @param address the postal address of that place, or empty
 * @param picture the lead picture, or null
 * @param video the lead video, or null
 * @param related stories elsewhere
 * @param tags what it is about
 * @param timezone the zone its times are shown in
 * @param language the language it is written in
 * @param pinned the slug of the post kept at the top, or empty
 * @param note a line for the foot of its pages, or empty
 * @param feeds which feeds it has
 * @param translations the same live blog in other languages
 * @param aliases the paths in the archive that it had before, the oldest first, such as {@code old-name/index.html}
 * @param posts its posts, oldest first
 */
public record LiveBlog(
        String slug,
        String title,
        String standfirst,
        List<String> summary,
        Status status,
        ZonedDateTime start,
        ZonedDateTime end,
        String location,
        String address,
        Picture picture,
        Video video,
        List<RelatedLink> related,
        List<TaxonomyTerm> tags,
        ZoneId timezone,
        Locale language,
        String pinned,
        String note,
        FeedSettings feeds,
        List<Translation> translations,
        List<String> aliases,
        List<Post> posts) {
    /** Whether an event is still running. */
    public enum Status {
        LIVE,
        ENDED
    }

    public LiveBlog {
        summary = List.copyOf(summary);
        related = List.copyOf(related);
        tags = List.copyOf(tags);
        translations = List.copyOf(translations);
        aliases = List.copyOf(aliases);
        posts = List.copyOf(posts);
    }

    /** Returns all that is known of it except its posts. */
    public LiveBlog withoutPosts() {
        return new LiveBlog(
                slug,
                title,
                standfirst,
                summary,
                status,
                start,
                end,
                location,
                address,
                picture,
                video,
                related,
                tags,
                timezone,
                language,
                pinned,
                note,
                feeds,
                translations,
                aliases,
                List.of());
    }

    /** Returns when the coverage began, or else when the first post was posted; null if there is neither. */
    public ZonedDateTime coverageStart() {
        return start == null && !posts.isEmpty() ? posts.get(0).date() : start;
    }

    /** Returns when the coverage ended, or else, if it is over, when the last post was posted; null if it goes on. */
    public ZonedDateTime coverageEnd() {
        return end == null && status == Status.ENDED && !posts.isEmpty()
                ? posts.get(posts.size() - 1).date()
                : end;
    }

    /** Returns when one of its posts was last changed, or null if there are none. */
    public ZonedDateTime lastChange() {
        return lastChange(posts);
    }

    /** Returns when one of several posts was last changed, or null if there are none. */
    public static ZonedDateTime lastChange(List<Post> posts) {
        return posts.stream()
                .map(Post::lastChange)
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .orElse(null);
    }

    /** Returns what it is known by for ever: its slug, or else the oldest that it had. */
    public String lastingName() {
        return aliases.isEmpty() ? slug : Post.lastingName(aliases.get(0));
    }

    /** Returns what a post of it is known by for ever in the archive. */
    public String lastingName(Post post) {
        String oldest = post.aliases().isEmpty()
                ? slug + "/" + post.slug()
                : Post.lastingName(post.aliases().get(0));
        // An old address in this folder is older than the folder's name, if that has changed.
        String folder = slug + "/";
        return oldest.startsWith(folder) ? lastingName() + "/" + oldest.substring(folder.length()) : oldest;
    }

    /** Returns the language that a post is written in: its own, or else that of the live blog. */
    public Locale languageOf(Post post) {
        return post.language() == null ? language : post.language();
    }

    /** Returns the lead picture, or else the one shown before the lead video plays; null if there is neither. */
    public Picture leadPicture() {
        return picture == null && video != null ? video.poster() : picture;
    }
}
