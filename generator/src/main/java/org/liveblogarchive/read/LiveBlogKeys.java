package org.liveblogarchive.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Translation;

/** The keys of {@code liveblog.yaml}. */
final class LiveBlogKeys {
    static final Key<String> TITLE = Key.required("title", FieldTypes.PROSE, "The headline.");
    static final Key<String> STANDFIRST =
            Key.optional("standfirst", FieldTypes.PROSE, "A sentence or two below the headline.");
    static final Key<List<String>> SUMMARY = Key.optional(
            "summary", FieldTypes.listOf(FieldTypes.PROSE), "What happened, in a few points above the posts.");
    static final Key<Status> STATUS = Key.optional(
            "status",
            FieldTypes.oneOf(Status.class),
            "Whether the event is still running: live or ended. Default: ended.");
    static final Key<RawTime> START = Key.optional("start", RawTime.TIME, "When coverage began.");
    static final Key<RawTime> END = Key.optional("end", RawTime.TIME, "When coverage ended.");
    static final Key<String> LOCATION = Key.optional("location", FieldTypes.WORDS, "Where the event takes place.");
    static final Key<String> ADDRESS = Key.optional(
            "address", FieldTypes.WORDS, "The postal address of that place. Search engines need it to list the event.");
    static final Key<RawPicture> IMAGE = Key.optional("image", RawPicture.VALUE, "The lead picture.");
    static final Key<RawVideo> VIDEO = Key.optional("video", RawVideo.VALUE, "The lead video.");
    static final Key<List<RelatedLink>> RELATED = Key.optional(
            "related", FieldTypes.listOf(RawLink.TO_A_STORY), "Related stories elsewhere, or posts of this archive.");
    static final Key<List<Located<String>>> TAGS = Key.optional(
            "tags", FieldTypes.listOf(Located.of(FieldTypes.WORDS), Limits.TAGS), "What the live blog is about.");
    static final Key<ZoneId> TIMEZONE = Key.optional(
            "timezone",
            FieldTypes.TIMEZONE,
            "The time zone (tz database) in which its times are shown, and read if they have no offset."
                    + " Default: the archive's.");
    static final Key<Locale> LANGUAGE =
            Key.optional("language", FieldTypes.LANGUAGE, "Its language (BCP 47). Default: the archive's language.");
    static final Key<String> PINNED =
            Key.optional("pinned", FieldTypes.TEXT, "The file name of the post that stays at the top.");
    static final Key<String> NOTE = Key.optional("note", FieldTypes.WORDS, "A line below the posts.");
    static final Key<RawFeeds> FEEDS =
            Key.optional("feeds", RawFeeds.OF_LIVE_BLOG, "Which feeds it has. Default: as in archive.yaml.");

    static final Key<List<Translation>> TRANSLATIONS = Key.optional(
            "translations", FieldTypes.listOf(RawLink.TO_A_TRANSLATION), "The same live blog in other languages.");
    static final Key<List<Located<String>>> ALIASES = Key.optional(
            "aliases",
            FieldTypes.listOf(Located.of(FieldTypes.TEXT)),
            "Its former folder names. Their addresses lead here.");
    static final Key<ImportMark> IMPORTED =
            Key.optional("imported", ImportMark.VALUE, "What it was imported from. Imports write this key.");

    static final FieldSet ALL = FieldSet.of(
            ContentFolder.LIVE_BLOG_FILE,
            TITLE,
            STANDFIRST,
            SUMMARY,
            STATUS,
            START,
            END,
            LOCATION,
            ADDRESS,
            IMAGE,
            VIDEO,
            RELATED,
            TAGS,
            TIMEZONE,
            LANGUAGE,
            PINNED,
            NOTE,
            FEEDS,
            TRANSLATIONS,
            ALIASES,
            IMPORTED);

    private LiveBlogKeys() {}
}
