package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liveblogarchive.content.ContentEntry;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Picture;

/** Reads {@code authors.yaml}. */
public final class AuthorsReader {
    private static final Key<String> NAME = Key.required("name", FieldTypes.WORDS, "The name in bylines.");
    private static final Key<Author.Type> TYPE = Key.optional(
            "type",
            FieldTypes.oneOf(Author.Type.class),
            "What the author is: person or organisation. Default: person.");
    private static final Key<String> ROLE =
            Key.optional("role", FieldTypes.WORDS, "What the author does, such as “Political editor”.");
    private static final Key<String> LINK = Key.optional("link", FieldTypes.WEB_ADDRESS, "The author's own page.");
    private static final Key<RawPicture> PICTURE = Key.optional("picture", RawPicture.VALUE, "The author's picture.");
    static final FieldSet KEYS = FieldSet.of("an author", NAME, TYPE, ROLE, LINK, PICTURE);

    private AuthorsReader() {}

    /** Reads the authors of a content folder; their pictures are added to {@code media}. */
    public static Authors read(ContentFolder folder, MediaFiles media, Diagnostics diagnostics) throws IOException {
        Path path = folder.root().resolve(ContentFolder.AUTHORS_FILE);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !ContentEntry.isFile(folder.root(), path, diagnostics)) {
            return Authors.asWritten();
        }
        var authors = new LinkedHashMap<String, Author>();
        SourceText source = new SourceReader(folder.root(), diagnostics).read(path);
        YamlSource yaml = source == null ? null : YamlSource.ofFile(source, diagnostics);
        Map<String, ParsedFields> entries =
                yaml == null ? null : yaml.readEntries(source.text().length(), KEYS);
        if (entries == null) {
            return Authors.asWritten(); // it is not known which authors there are, so none is reported as unknown
        }
        entries.forEach((key, author) -> authors.put(key, author(key, author, media)));
        return Authors.declared(authors);
    }

    private static Author author(String key, ParsedFields keys, MediaFiles media) {
        RawPicture written = keys.get(PICTURE);
        Picture picture = written == null ? null : written.resolve(media, keys.yaml());
        return new Author(
                key,
                TermSlug.ofKey(key),
                keys.get(NAME, key),
                keys.get(TYPE, Author.Type.PERSON),
                keys.get(ROLE, ""),
                keys.get(LINK, ""),
                picture);
    }
}
