package org.liveblogarchive.read;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.model.Author;

/** The authors that front matter may name. */
public final class Authors {
    private static final int LONGEST_LIST = 12;

    private final Map<String, Author> byKey;
    private final Map<String, Author> asWritten = new ConcurrentHashMap<>();

    private Authors(Map<String, Author> byKey) {
        this.byKey = byKey;
    }

    /** Authors of an archive without {@code authors.yaml}: each is shown by the name written in the front matter. */
    static Authors asWritten() {
        return new Authors(null);
    }

    static Authors declared(Map<String, Author> byKey) {
        return new Authors(byKey);
    }

    /** Returns an author; reports an error and returns null if there is none of that key. */
    Author find(Located<String> key, YamlSource yaml) {
        Author author = find(key.value());
        if (author == null) {
            yaml.errorAt(
                    key.position(),
                    "Unknown author “" + key.value() + "”",
                    "an author in " + ContentFolder.AUTHORS_FILE + ": " + list(),
                    NearestName.hint(
                            key.value(), byKey.keySet(), "Add the author to " + ContentFolder.AUTHORS_FILE + "."));
        }
        return author;
    }

    /** Returns an author, or null if there is none of that key. */
    public Author find(String key) {
        return byKey == null
                ? asWritten.computeIfAbsent(
                        key, name -> new Author(name, TermSlug.of(name), name, Author.Type.PERSON, "", "", null))
                : byKey.get(key);
    }

    /** Returns the authors that are declared, by slug; none if each is shown as it is written. */
    public Map<String, Author> bySlug() {
        var authors = new HashMap<String, Author>();
        if (byKey != null) {
            byKey.values().forEach(author -> authors.putIfAbsent(author.slug(), author));
        }
        return authors;
    }

    private String list() {
        if (byKey.isEmpty()) {
            return "(it has none)";
        }
        var keys = byKey.keySet().stream().sorted().toList();
        return keys.size() <= LONGEST_LIST
                ? String.join(", ", keys)
                : String.join(", ", keys.subList(0, LONGEST_LIST)) + " and " + (keys.size() - LONGEST_LIST) + " more";
    }
}
