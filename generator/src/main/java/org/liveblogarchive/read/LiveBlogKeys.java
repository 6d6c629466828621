package org.liveblogarchive.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Translation;

/** The keys of {@code liveblog.yaml}. */
final class LiveBlogKeys {
    static final Key<String> TITLE = Key.required("title", Values.TEXT, "The headline.");
    static final Key<String> STANDFIRST =
            Key.optional("standfirst", Values.TEXT, "A sentence or two below the headline.");
    static final Key<List<String>> SUMMARY =
            Key.optional("summary", Values.TEXTS, "What happened, in some points above the posts.");
    static final Key<Status> STATUS = Key.optional(
            "status", Values.oneOf(Status.class), "Whether the event is still running: live or ended. Default ended.");
    static final Key<WrittenTime> START = Key.optional("start", WrittenTime.TIME, "When coverage began.");
    static final Key<WrittenTime> END = Key.optional("end", WrittenTime.TIME, "When coverage ended.");
    static final Key<String> LOCATION = Key.optional("location", Values.TEXT, "Where the event takes place.");
    static final Key<WrittenPicture> IMAGE = Key.optional("image", WrittenPicture.VALUE, "The lead picture.");
    static final Key<WrittenVideo> VIDEO = Key.optional("video", WrittenVideo.VALUE, "The lead video.");
    static final Key<List<RelatedLink>> RELATED = Key.optional(
            "related",
            Values.listOf(WrittenLink.TO_A_STORY),
            "Stories elsewhere, or posts of this archive, that readers may want.");
    static final Key<List<String>> TAGS = Key.optional("tags", Values.TEXTS, "What the live blog is about.");
    static final Key<ZoneId> TIMEZONE = Key.optional(
            "timezone",
            Values.TIMEZONE,
            "The zone that its times are read and shown in (tz database); default that of the archive.");
    static final Key<Locale> LANGUAGE =
            Key.optional("language", Values.LANGUAGE, "Its language (BCP 47); default that of the archive.");
    static final Key<String> PINNED =
            Key.optional("pinned", Values.TEXT, "The file name of the post that stays on top.");
    static final Key<String> NOTE = Key.optional("note", Values.TEXT, "A line below the posts.");

    static final Key<List<Translation>> TRANSLATIONS = Key.optional(
            "translations", Values.listOf(WrittenLink.TO_A_TRANSLATION), "The same live blog in other languages.");
    static final Key<List<Located<String>>> ALIASES = Key.optional(
            "aliases",
            Values.listOf(Located.of(Values.TEXT)),
            "Folder names that it had before; their addresses lead here.");

    static final Vocabulary ALL = Vocabulary.of(
            ContentFolder.LIVE_BLOG_FILE,
            TITLE,
            STANDFIRST,
            SUMMARY,
            STATUS,
            START,
            END,
            LOCATION,
            IMAGE,
            VIDEO,
            RELATED,
            TAGS,
            TIMEZONE,
            LANGUAGE,
            PINNED,
            NOTE,
            TRANSLATIONS,
            ALIASES);

    private LiveBlogKeys() {}
}
