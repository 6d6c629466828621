package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Body;
import org.liveblogarchive.model.Correction;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Removal;
import org.liveblogarchive.model.TaxonomyTerm;

/** Reads the posts of one live blog. */
final class PostReader {
    private static final Key<String> TITLE = Key.required("title", FieldTypes.PROSE, "The headline.");
    static final Key<RawTime> DATE = Key.required(
            "date",
            RawTime.DAY_OR_TIME,
            "When it was posted (ISO 8601): a day, or a day and a time. Without an offset, the live blog's"
                    + " time zone applies.");
    private static final Key<Integer> ORDER = Key.optional(
            "order",
            FieldTypes.wholeNumber(0, 1000),
            "Its place among posts of the same time: the lower, the older. Default: 0. If it is the same"
                    + " too, the slug decides.");
    private static final Key<RawTime> UPDATED = Key.optional(
            "updated",
            RawTime.TIME,
            "When it was last changed, if readers should know. A correction counts as a change.");
    private static final Key<List<Located<String>>> AUTHORS = Key.optional(
            "authors",
            FieldTypes.listOf(Located.of(FieldTypes.TEXT), Limits.AUTHORS),
            "Who wrote it: keys of authors.yaml.");
    private static final Key<List<Located<String>>> TAGS =
            Key.optional("tags", FieldTypes.listOf(Located.of(FieldTypes.WORDS), Limits.TAGS), "What it is about.");
    private static final Key<Boolean> KEY_EVENT =
            Key.optional("key", FieldTypes.FLAG, "Whether it is a key event, listed above the posts.");
    private static final Key<String> LOCATION =
            Key.optional("location", FieldTypes.WORDS, "Where it was reported from.");
    private static final Key<RawPicture> IMAGE = Key.optional("image", RawPicture.VALUE, "The lead picture.");
    private static final Key<RawVideo> VIDEO = Key.optional("video", RawVideo.VALUE, "The lead video.");
    private static final Key<List<RawCorrection>> CORRECTIONS =
            Key.optional("corrections", FieldTypes.listOf(RawCorrection.VALUE), "What was corrected, and when.");
    static final Key<RawRemoval> REMOVED = Key.optional(
            "removed",
            RawRemoval.VALUE,
            "When and why it was taken down. It keeps its place, and its page gives the date and the reason.");
    private static final Key<List<RelatedLink>> RELATED = Key.optional(
            "related", FieldTypes.listOf(RawLink.TO_A_STORY), "Related stories elsewhere, or posts of this archive.");
    private static final Key<List<Located<String>>> ALIASES = Key.optional(
            "aliases",
            FieldTypes.listOf(Located.of(FieldTypes.TEXT)),
            "Its former slugs or addresses, which lead to it. “old” stands for old.html and old/.");
    private static final Key<Locale> LANGUAGE =
            Key.optional("language", FieldTypes.LANGUAGE, "Its language (BCP 47). Default: the live blog's language.");
    static final Key<Boolean> DRAFT = Key.optional(
            "draft", FieldTypes.FLAG, "Whether it is a draft, which is left out unless includeDrafts is set.");
    static final Key<String> SLUG = Key.optional(
            "slug",
            FieldTypes.checked(
                    SchemaType.TEXT,
                    "slug",
                    text -> Slug.isValid(text) ? text : null,
                    Slug.RULE,
                    "Write a slug of these characters."),
            "The last part of its address. Default: made from the file name.");
    static final Key<ImportMark> IMPORTED =
            Key.optional("imported", ImportMark.VALUE, "What it was imported from. Imports write this key.");

    static final FieldSet KEYS = FieldSet.of(
            "a post",
            TITLE,
            DATE,
            ORDER,
            UPDATED,
            AUTHORS,
            TAGS,
            KEY_EVENT,
            LOCATION,
            IMAGE,
            VIDEO,
            CORRECTIONS,
            REMOVED,
            RELATED,
            ALIASES,
            LANGUAGE,
            DRAFT,
            SLUG,
            IMPORTED);

    private final Path root;
    private final ZoneId zone;
    private final Authors authors;
    private final MediaFiles media;
    private final References references;
    private final PostBodyCache texts;
    private final TaxonomyTerms terms = new TaxonomyTerms();
    private final Diagnostics diagnostics;

    PostReader(
            Path root,
            ZoneId zone,
            Authors authors,
            MediaFiles media,
            References references,
            PostBodyCache texts,
            Diagnostics diagnostics) {
        this.root = root;
        this.zone = zone;
        this.authors = authors;
        this.media = media;
        this.references = references;
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    /** Reads a post, and reports diagnostics; returns null if nothing of it can be read. */
    ReadPost read(Path path) throws IOException {
        SourceText source = new SourceReader(root, diagnostics).read(path);
        FrontMatter parts = source == null ? null : FrontMatter.in(source, diagnostics);
        if (parts == null) {
            return null;
        }
        ParsedFields keys = parts.yaml(source, diagnostics).read(parts.yamlTo(), KEYS);
        String fileName = path.getFileName().toString();
        String slug = keys.get(SLUG, Slug.ofFile(fileName));
        String folder = FileNames.composedName(path.getParent());
        List<Located<String>> aliases = Aliases.ofPost(folder, keys.yaml()).read(keys.list(ALIASES));
        boolean removed = keys.has(REMOVED);
        List<Located<TaxonomyTerm>> tags = removed ? List.of() : terms.tags(keys.list(TAGS));
        List<Located<Author>> byline = removed ? List.of() : byline(keys);
        Post post = post(
                slug,
                fileName,
                keys,
                Located.values(byline),
                Located.values(tags),
                Located.values(aliases),
                texts.body(source, removed ? source.text().length() : parts.bodyFrom(), path));
        boolean whole = isAddressable(slug, fileName, keys) && post.date() != null && keys.has(TITLE);
        boolean showsNothing =
                !parts.hasBody(source.text()) && !keys.has(IMAGE) && !keys.has(VIDEO) && !keys.has(RELATED);
        if (whole && showsNothing && !post.draft() && !removed) {
            keys.yaml()
                    .warningAt(
                            keys.start(),
                            "Empty post “" + fileName + "”",
                            "a text below the front matter, a picture, a video or related stories",
                            "Write the text, or add a line “draft: true” until it is ready.");
        }
        return new ReadPost(
                post,
                whole,
                keys.position(SLUG),
                keys.position(DATE),
                tags,
                byline.stream()
                        .map(author -> new Located<>(author.value().term(), author.position()))
                        .toList(),
                aliases,
                source.file());
    }

    private Post post(
            String slug,
            String fileName,
            ParsedFields keys,
            List<Author> byline,
            List<TaxonomyTerm> tags,
            List<String> aliases,
            Body body) {
        RawTime date = keys.get(DATE);
        RawTime updated = keys.get(UPDATED);
        ZonedDateTime posted = date == null ? null : date.in(zone, keys.yaml());
        ZonedDateTime changed = updated == null ? null : updated.in(zone, keys.yaml());
        noteChangeBeforeDate("Update", UPDATED, posted, changed, keys);
        boolean dayOnly = date != null && date.precision() == RawTime.Precision.DAY;
        RawRemoval removed = keys.get(REMOVED);
        if (removed != null) {
            Removal removal = removed.in(zone, keys.yaml());
            noteChangeBeforeDate(
                    "Removal", REMOVED, posted, removal.dayOnly() ? endOfDay(removal.date()) : removal.date(), keys);
            return Post.removed(
                    slug,
                    fileName,
                    posted,
                    dayOnly,
                    keys.get(ORDER, 0),
                    removal,
                    aliases,
                    keys.get(LANGUAGE),
                    keys.get(DRAFT, false),
                    body);
        }
        List<Correction> corrections = keys.list(CORRECTIONS).stream()
                .map(correction -> correction.in(zone, keys.yaml()))
                .toList();
        corrections.stream()
                .map(correction -> endOfDay(correction.date())) // as data give no more
                .min(Comparator.comparing(ZonedDateTime::toInstant))
                .ifPresent(first -> noteChangeBeforeDate("Correction", CORRECTIONS, posted, first, keys));
        RawPicture picture = keys.get(IMAGE);
        RawVideo video = keys.get(VIDEO);
        return new Post(
                slug,
                fileName,
                keys.get(TITLE, ""),
                posted,
                dayOnly,
                keys.get(ORDER, 0),
                changed,
                byline,
                tags,
                keys.get(KEY_EVENT, false),
                keys.get(LOCATION, ""),
                picture == null ? null : picture.resolve(media, keys.yaml()),
                video == null ? null : video.resolve(media, keys.yaml()),
                corrections,
                keys.list(RELATED),
                null,
                aliases,
                keys.get(LANGUAGE),
                keys.get(DRAFT, false),
                body);
    }

    private List<Located<Author>> byline(ParsedFields keys) {
        return keys.list(AUTHORS).stream()
                .map(key -> author(key, keys))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns an author, or null if there is none of that key. */
    private Located<Author> author(Located<String> key, ParsedFields keys) {
        Author author = authors.find(key, keys.yaml());
        references.author(key.value(), author);
        return author == null ? null : new Located<>(author, key.position());
    }

    private static ZonedDateTime endOfDay(ZonedDateTime moment) {
        return moment.truncatedTo(ChronoUnit.DAYS).plusDays(1).minusNanos(1);
    }

    private static void noteChangeBeforeDate(
            String change, Key<?> key, ZonedDateTime posted, ZonedDateTime changed, ParsedFields keys) {
        if (posted != null && changed != null && changed.isBefore(posted)) {
            keys.yaml()
                    .errorAt(
                            keys.position(key),
                            change + " before the post's date",
                            "a time after " + posted.toOffsetDateTime(),
                            "Fix one of the two.");
        }
    }

    private static boolean isAddressable(String slug, String fileName, ParsedFields keys) {
        if (!Slug.isValid(slug)) {
            keys.yaml()
                    .errorAt(
                            keys.start(),
                            "File name “" + fileName + "” that does not yield a slug",
                            "a name with letters or digits, at most 200 bytes long",
                            "Rename the file, or add a line “slug: …”.");
            return false;
        }
        if (Slug.isReserved(slug)) {
            keys.yaml()
                    .errorAt(
                            keys.position(SLUG),
                            "Reserved slug “" + slug + "”",
                            "any slug except " + Slug.RESERVED_NAMES + ", which are pages of the live blog",
                            keys.has(SLUG) ? "Write another slug." : "Rename the file, or add a line “slug: …”.");
            return false;
        }
        if (!Slug.isPortable(slug)) {
            keys.yaml()
                    .errorAt(
                            keys.position(SLUG),
                            "Device name as a slug “" + slug + "”, which Windows does not allow",
                            "any slug except con, prn, aux, nul, com1 to com9 and lpt1 to lpt9",
                            keys.has(SLUG) ? "Write another slug." : "Rename the file, or add a line “slug: …”.");
            return false;
        }
        return true;
    }
}
