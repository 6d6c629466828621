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
    static final Key<String> TITLE = Key.required("title", Values.TEXT);
    static final Key<String> STANDFIRST = Key.optional("standfirst", Values.TEXT);
    static final Key<List<String>> SUMMARY = Key.optional("summary", Values.TEXTS);
    static final Key<Status> STATUS = Key.optional("status", Values.oneOf(Status.class));
    static final Key<WrittenTime> START = Key.optional("start", WrittenTime.TIME);
    static final Key<WrittenTime> END = Key.optional("end", WrittenTime.TIME);
    static final Key<String> LOCATION = Key.optional("location", Values.TEXT);
    static final Key<WrittenPicture> IMAGE = Key.optional("image", WrittenPicture.VALUE);
    static final Key<WrittenVideo> VIDEO = Key.optional("video", WrittenVideo.VALUE);
    static final Key<List<RelatedLink>> RELATED = Key.optional("related", Values.listOf(WrittenLink.TO_A_STORY));
    static final Key<List<String>> TAGS = Key.optional("tags", Values.TEXTS);
    static final Key<ZoneId> TIMEZONE = Key.optional("timezone", Values.TIMEZONE);
    static final Key<Locale> LANGUAGE = Key.optional("language", Values.LANGUAGE);
    static final Key<String> PINNED = Key.optional("pinned", Values.TEXT);
    static final Key<String> NOTE = Key.optional("note", Values.TEXT);

    static final Key<List<Translation>> TRANSLATIONS =
            Key.optional("translations", Values.listOf(WrittenLink.TO_A_TRANSLATION));
    static final Key<List<Located<String>>> ALIASES = Key.optional("aliases", Values.listOf(Located.of(Values.TEXT)));

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
