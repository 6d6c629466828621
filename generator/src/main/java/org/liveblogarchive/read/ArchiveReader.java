package org.liveblogarchive.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.liveblogarchive.content.ContentEntry;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.media.PublishedTypes;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Offline;
import org.liveblogarchive.model.Archive.PictureMetadata;
import org.liveblogarchive.model.Archive.Previews;
import org.liveblogarchive.model.Archive.Publisher;
import org.liveblogarchive.model.FeedSettings;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.RelatedLink;

/** Reads {@code archive.yaml}. */
public final class ArchiveReader {
    private static final Pattern TAGGING = Pattern.compile(
            "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?,\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern PUBLISHED = Pattern.compile("\\*\\.[a-z0-9]+|[^*/.][^*]*/[^*]+");
    private static final String DATE_OF_HOSTS = ",2026";

    private static final Key<String> TITLE = Key.required(
            "title", FieldTypes.PROSE, "The title of the archive, on its home page and in the title of every page.");
    private static final Key<String> DESCRIPTION = Key.optional(
            "description",
            FieldTypes.PROSE,
            "What the archive is about, in one sentence, for its home page, feeds and search engines.");
    private static final Key<String> BASE_URL = Key.optional(
            "baseUrl",
            FieldTypes.ADDRESS_OF_FOLDER,
            "The address under which the archive is published. Feeds, sitemaps, preview pictures and embeds"
                    + " need it.");
    private static final Key<Locale> LANGUAGE = Key.optional(
            "language", FieldTypes.LANGUAGE, "The language of the archive's own pages (BCP 47). Default: en.");
    private static final Key<ZoneId> TIMEZONE = Key.optional(
            "timezone",
            FieldTypes.TIMEZONE,
            "The time zone (tz database) in which times are shown, and read if they have no offset."
                    + " Default: UTC.");
    private static final Key<Integer> PAGE_SIZE = Key.optional(
            "pageSize",
            FieldTypes.wholeNumber(1, 1000),
            "How many posts a full page has. A change renumbers all pages. Default: 20.");
    private static final Key<String> TAGGING_ENTITY = Key.optional(
            "taggingEntity",
            FieldTypes.checked(
                    new SchemaType.Text("^[A-Za-z0-9.-]+,[0-9]{4}(-[0-9]{2}){0,2}$"),
                    "tagging entity",
                    text -> TAGGING.matcher(text).matches() ? text : null,
                    "a domain and a date on which you owned it (RFC 4151), such as example.org,2019",
                    "Write a domain and a date, and never change them, as the ids of all posts in feeds begin with them."),
            "A domain and a date on which you owned it (RFC 4151). The ids of posts in feeds begin with it.");
    private static final Key<Boolean> EMBEDS = Key.optional(
            "embeds", FieldTypes.FLAG, "Whether posts have cards that other sites can embed. Default: true.");
    private static final Key<Boolean> SEARCH =
            Key.optional("search", FieldTypes.FLAG, "Whether readers can search the archive. Default: true.");
    private static final Key<Offline> OFFLINE = Key.optional(
            "offline",
            FieldTypes.oneOf(Offline.class),
            "Whether browsers keep the pages that a reader has seen, for reading without a network. If they"
                    + " did and no longer should, write removed. Default: false.");
    private static final Key<RawFeeds> FEEDS =
            Key.optional("feeds", RawFeeds.OF_ARCHIVE, "Which feeds the archive has.");
    private static final Key<Previews> PREVIEWS = Key.optional(
            "previews", FieldTypes.oneOf(Previews.class), "Which pages get preview pictures. Default: posts.");
    private static final Key<String> NOTE =
            Key.optional("note", FieldTypes.WORDS, "A line for the foot of every page.");

    private static final Key<List<String>> PUBLISH = Key.optional(
            "publish",
            FieldTypes.listOf(FieldTypes.checked(
                    new SchemaType.Text("^(\\*\\.[a-z0-9]+|[^*/.][^*]*/[^*]+)$"),
                    "path",
                    text -> PUBLISHED.matcher(text).matches() && !PublishedTypes.isContent(text) ? text : null,
                    "the path of a file relative to the content folder, such as media/report.docx, or an ending, such as *.docx",
                    "Write such a path or ending, but not that of a source file of the archive.")),
            "Files that may be published besides pictures, sound, video, PDF, subtitles and data: paths"
                    + " from this folder, or endings such as *.docx. Browsers and hosts may run them.");

    private static final Key<PictureMetadata> PICTURE_METADATA = Key.optional(
            "pictureMetadata",
            FieldTypes.oneOf(PictureMetadata.class),
            "Which metadata stays in published pictures, sound and video: credit and copyright, none in"
                    + " pictures, or all, positions included. Default: credit.");

    private static final Key<String> NAME = Key.required("name", FieldTypes.WORDS, "The publisher's name.");
    private static final Key<String> LINK = Key.optional("link", FieldTypes.WEB_ADDRESS, "The publisher's own site.");
    private static final Key<RawPicture> LOGO =
            Key.optional("logo", RawPicture.VALUE, "The publisher's logo, for search engines.");
    private static final Key<ParsedFields> PUBLISHER = Key.optional(
            "publisher",
            FieldTypes.mapping(FieldSet.of("a publisher", NAME, LINK, LOGO), keys -> keys),
            "Who publishes the archive.");

    private static final Key<List<RelatedLink>> LINKS =
            Key.optional("links", FieldTypes.listOf(RawLink.TO_THE_WEB), "Links for the foot of every page.");

    static final FieldSet KEYS = FieldSet.of(
            ContentFolder.ARCHIVE_FILE,
            TITLE,
            DESCRIPTION,
            BASE_URL,
            LANGUAGE,
            TIMEZONE,
            PAGE_SIZE,
            TAGGING_ENTITY,
            EMBEDS,
            SEARCH,
            OFFLINE,
            FEEDS,
            PREVIEWS,
            PUBLISHER,
            LINKS,
            NOTE,
            PUBLISH,
            PICTURE_METADATA);

    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final Archive DEFAULTS = new Archive(
            "Live blogs",
            "",
            null,
            Locale.ENGLISH,
            FieldTypes.UTC,
            DEFAULT_PAGE_SIZE,
            "",
            "",
            true,
            true,
            Offline.FALSE,
            FeedSettings.DEFAULT,
            Previews.POSTS,
            null,
            List.of(),
            "",
            List.of(),
            PictureMetadata.CREDIT);

    private ArchiveReader() {}

    /**
     * Reads the archive of a content folder; without the file it has the defaults, and a warning says so.
     *
     * @param media receives its logo
     * @param languages warns of a language that the theme has no messages in
     * @param baseUrl the address that takes the place of that in the file, or null
     */
    public static Archive read(
            ContentFolder folder, MediaFiles media, ThemeLanguages languages, URI baseUrl, Diagnostics diagnostics)
            throws IOException {
        Path path = folder.root().resolve(ContentFolder.ARCHIVE_FILE);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            diagnostics.warning(
                    ContentFolder.ARCHIVE_FILE,
                    Position.START,
                    "No " + ContentFolder.ARCHIVE_FILE + " in the content folder",
                    "the title, language and time zone of the archive in this file",
                    "Add the file. Until then, the title is “" + DEFAULTS.title() + "” and times are in UTC.");
            return at(baseUrl, DEFAULTS);
        }
        SourceText source = ContentEntry.isFile(folder.root(), path, diagnostics)
                ? new SourceReader(folder.root(), diagnostics).read(path)
                : null;
        if (source == null) {
            return DEFAULTS;
        }
        ParsedFields keys =
                YamlSource.ofFile(source, diagnostics).read(source.text().length(), KEYS);
        languages.check(keys, LANGUAGE);
        return at(baseUrl, archive(keys, media));
    }

    /** Returns an archive at another address; the ids in its feeds stay those of its own. */
    private static Archive at(URI baseUrl, Archive archive) {
        if (baseUrl == null) {
            return archive;
        }
        String entity = archive.taggingEntity();
        return new Archive(
                archive.title(),
                archive.description(),
                withSlash(baseUrl.toString()),
                archive.language(),
                archive.timezone(),
                archive.pageSize(),
                entity.isEmpty() ? taggingEntity(baseUrl) : entity,
                archive.ownEntity(),
                archive.embeds(),
                archive.search(),
                archive.offline(),
                archive.feeds(),
                archive.previews(),
                archive.publisher(),
                archive.links(),
                archive.note(),
                archive.publish(),
                archive.pictureMetadata());
    }

    private static Archive archive(ParsedFields keys, MediaFiles media) {
        String address = keys.get(BASE_URL);
        URI baseUrl = address == null ? null : withSlash(address);
        String entity = keys.get(TAGGING_ENTITY, taggingEntity(baseUrl));
        return new Archive(
                keys.get(TITLE, DEFAULTS.title()),
                keys.get(DESCRIPTION, ""),
                baseUrl,
                keys.get(LANGUAGE, DEFAULTS.language()),
                keys.get(TIMEZONE, DEFAULTS.timezone()),
                keys.get(PAGE_SIZE, DEFAULTS.pageSize()),
                entity,
                entity,
                keys.get(EMBEDS, DEFAULTS.embeds()),
                keys.get(SEARCH, DEFAULTS.search()),
                keys.get(OFFLINE, DEFAULTS.offline()),
                RawFeeds.over(keys.get(FEEDS), DEFAULTS.feeds()),
                keys.get(PREVIEWS, DEFAULTS.previews()),
                publisher(keys.get(PUBLISHER), media),
                keys.list(LINKS),
                keys.get(NOTE, ""),
                keys.list(PUBLISH),
                keys.get(PICTURE_METADATA, DEFAULTS.pictureMetadata()));
    }

    private static Publisher publisher(ParsedFields keys, MediaFiles media) {
        if (keys == null) {
            return null;
        }
        RawPicture logo = keys.get(LOGO);
        Picture picture = logo == null ? null : logo.resolve(media, keys.yaml());
        return new Publisher(keys.get(NAME, ""), keys.get(LINK, ""), picture);
    }

    private static URI withSlash(String address) {
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    /** Returns the tagging entity of an address. The date is the same for all hosts, so that ids never change. */
    private static String taggingEntity(URI baseUrl) {
        return baseUrl == null ? "" : baseUrl.getHost().toLowerCase(Locale.ROOT) + DATE_OF_HOSTS;
    }
}
