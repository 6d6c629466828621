package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Picture;

/** Reads {@code authors.yaml}. */
public final class AuthorsReader {
    private static final Key<String> NAME = Key.required("name", Values.TEXT, "The name in bylines.");
    private static final Key<String> ROLE =
            Key.optional("role", Values.TEXT, "What the author does, such as “Political editor”.");
    private static final Key<String> LINK = Key.optional("link", Values.WEB_ADDRESS, "The author's own page.");
    private static final Key<WrittenPicture> PICTURE =
            Key.optional("picture", WrittenPicture.VALUE, "The author's picture.");
    static final Vocabulary KEYS = Vocabulary.of("an author", NAME, ROLE, LINK, PICTURE);

    private AuthorsReader() {}

    /** Reads the authors of a content folder; their pictures are noted in {@code media}. */
    public static Authors read(ContentFolder folder, MediaFiles media, Problems problems) throws IOException {
        Path path = folder.root().resolve(ContentFolder.AUTHORS_FILE);
        if (!Files.isRegularFile(path)) {
            return Authors.asWritten();
        }
        var authors = new LinkedHashMap<String, Author>();
        SourceText source = new SourceReader(folder.root(), problems).read(path);
        if (source != null) {
            YamlSource yaml = YamlSource.ofFile(source, problems);
            Map<String, Mapping> entries = yaml.readEntries(source.text().length(), KEYS);
            entries.forEach((key, author) -> authors.put(key, author(key, author, media)));
        }
        return Authors.declared(authors);
    }

    private static Author author(String key, Mapping keys, MediaFiles media) {
        WrittenPicture written = keys.get(PICTURE);
        Picture picture = written == null ? null : written.resolve(media, keys.yaml());
        return new Author(key, Terms.slug(key), keys.get(NAME, key), keys.get(ROLE, ""), keys.get(LINK, ""), picture);
    }
}
