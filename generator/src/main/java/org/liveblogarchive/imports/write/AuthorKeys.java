package org.liveblogarchive.imports.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.read.Authors;
import org.liveblogarchive.read.Slug;
import org.liveblogarchive.read.YamlText;
import org.liveblogarchive.scaffold.FrontMatterText;

/**
 * The keys of authors: that of the author of the same name in {@code authors.yaml}, or a new one, which is added to the end of
 * that file. What stands in the file is never changed. An archive that has live blogs and no such file gets none, as its posts
 * name their authors themselves.
 */
final class AuthorKeys {
    private final boolean declared;
    private final Map<String, String> keyByName = new HashMap<>();
    private final Map<String, String> nameByKey = new HashMap<>();
    private final Map<String, ImportedAuthor> added = new LinkedHashMap<>();

    private AuthorKeys(boolean declared) {
        this.declared = declared;
    }

    /** Reads which authors there are; {@code others} is whether there are live blogs that could name authors already. */
    static AuthorKeys of(Path root, Authors authors, Others others) {
        boolean file = Files.exists(root.resolve(ContentFolder.AUTHORS_FILE));
        var keys = new AuthorKeys(file || others == Others.NONE);
        for (Author author : authors.bySlug().values()) {
            keys.keyByName.putIfAbsent(folded(author.name()), author.key());
            keys.nameByKey.put(author.slug(), author.name());
        }
        return keys;
    }

    /** Whether an archive has live blogs besides that which is imported. */
    enum Others {
        NONE,
        SOME
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns the keys of a byline, each once. */
    List<String> of(List<ImportedAuthor> byline) {
        var keys = new ArrayList<String>();
        for (ImportedAuthor author : byline) {
            String key = name(author).isEmpty() ? "" : key(author);
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String name(ImportedAuthor author) {
        return Headlines.line(author.name());
    }

    private String key(ImportedAuthor author) {
        if (!declared) {
            return name(author);
        }
        String known = keyByName.get(folded(name(author)));
        if (known != null) {
            return known;
        }
        String wanted = Slug.from(author.key().isEmpty() ? name(author) : author.key());
        wanted = wanted.isEmpty() ? "author" : wanted;
        String key = wanted;
        for (int number = 2; nameByKey.containsKey(key); number++) {
            key = wanted + "-" + number;
        }
        nameByKey.put(key, name(author));
        keyByName.put(folded(name(author)), key);
        added.put(key, author);
        return key;
    }

    /** Adds the new authors to the file; returns their keys. */
    List<String> write(ContentWriter writer) throws IOException {
        if (added.isEmpty()) {
            return List.of();
        }
        Path file = writer.root().resolve(ContentFolder.AUTHORS_FILE);
        var text = new StringBuilder(Files.exists(file) ? Files.readString(file, UTF_8) : "");
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        added.forEach((key, author) -> text.append(new FrontMatterText()
                .mapping(
                        YamlText.scalar(key),
                        new FrontMatterText()
                                .text("name", name(author))
                                .text("type", author.organisation() ? "organisation" : "")
                                .text("role", Headlines.line(author.role()))
                                .text("link", author.link().matches("https?://[^\\s/]+\\S*") ? author.link() : ""))));
        writer.write(file, text.toString());
        return List.copyOf(added.keySet());
    }
}
