package org.liveblogarchive.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Previews;
import org.liveblogarchive.model.Archive.Publisher;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.RelatedLink;

/** Reads {@code archive.yaml}. */
public final class ArchiveReader {
    private static final Key<String> TITLE = Key.required("title", Values.TEXT);
    private static final Key<String> DESCRIPTION = Key.optional("description", Values.TEXT);
    private static final Key<String> BASE_URL = Key.optional("baseUrl", Values.WEB_ADDRESS);
    private static final Key<Locale> LANGUAGE = Key.optional("language", Values.LANGUAGE);
    private static final Key<ZoneId> TIMEZONE = Key.optional("timezone", Values.TIMEZONE);
    private static final Key<Integer> PAGE_SIZE = Key.optional("pageSize", Values.wholeNumber(1, 1000));
    private static final Key<Previews> PREVIEWS = Key.optional("previews", Values.oneOf(Previews.class));
    private static final Key<String> NOTE = Key.optional("note", Values.TEXT);

    private static final Key<String> NAME = Key.required("name", Values.TEXT);
    private static final Key<String> LINK = Key.optional("link", Values.WEB_ADDRESS);
    private static final Key<WrittenPicture> LOGO = Key.optional("logo", WrittenPicture.VALUE);
    private static final Key<Mapping> PUBLISHER =
            Key.optional("publisher", Values.mapping(Vocabulary.of("a publisher", NAME, LINK, LOGO), keys -> keys));

    private static final Key<List<RelatedLink>> LINKS = Key.optional("links", Values.listOf(WrittenLink.TO_THE_WEB));

    private static final Vocabulary KEYS = Vocabulary.of(
            ContentFolder.ARCHIVE_FILE,
            TITLE,
            DESCRIPTION,
            BASE_URL,
            LANGUAGE,
            TIMEZONE,
            PAGE_SIZE,
            PREVIEWS,
            PUBLISHER,
            LINKS,
            NOTE);

    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final Archive DEFAULTS = new Archive(
            "Live blogs",
            "",
            null,
            Locale.ENGLISH,
            ZoneOffset.UTC,
            DEFAULT_PAGE_SIZE,
            Previews.POSTS,
            null,
            List.of(),
            "");

    private ArchiveReader() {}

    /** Reads the archive of a content folder, whose logo is noted in {@code media}; without the file it has the defaults, and a warning says so. */
    public static Archive read(ContentFolder folder, MediaFiles media, Problems problems) throws IOException {
        Path path = folder.root().resolve(ContentFolder.ARCHIVE_FILE);
        if (!Files.isRegularFile(path)) {
            problems.warning(
                    ContentFolder.ARCHIVE_FILE,
                    Position.START,
                    "no " + ContentFolder.ARCHIVE_FILE + " in the content folder",
                    "the archive's title, language and time zone in it",
                    "Add the file; until then the title is “" + DEFAULTS.title() + "” and times are in UTC.");
            return DEFAULTS;
        }
        SourceText source = new SourceReader(folder.root(), problems).read(path);
        return source == null
                ? DEFAULTS
                : archive(YamlSource.ofFile(source, problems).read(source.text().length(), KEYS), media);
    }

    private static Archive archive(Mapping keys, MediaFiles media) {
        return new Archive(
                keys.get(TITLE, DEFAULTS.title()),
                keys.get(DESCRIPTION, ""),
                baseUrl(keys.get(BASE_URL)),
                keys.get(LANGUAGE, DEFAULTS.language()),
                keys.get(TIMEZONE, DEFAULTS.timezone()),
                keys.get(PAGE_SIZE, DEFAULTS.pageSize()),
                keys.get(PREVIEWS, DEFAULTS.previews()),
                publisher(keys.get(PUBLISHER), media),
                keys.list(LINKS),
                keys.get(NOTE, ""));
    }

    private static Publisher publisher(Mapping keys, MediaFiles media) {
        if (keys == null) {
            return null;
        }
        WrittenPicture logo = keys.get(LOGO);
        Picture picture = logo == null ? null : logo.resolve(media, keys.yaml());
        return new Publisher(keys.get(NAME, ""), keys.get(LINK, ""), picture);
    }

    private static URI baseUrl(String address) {
        if (address == null) {
            return null;
        }
        return URI.create(address.endsWith("/") ? address : address + "/");
    }
}
