package org.liveblogarchive.read;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.ShortHash;

/**
 * What a live blog refers to outside its own folder, and what was found there: authors, shared media, other live blogs.
 *
 * <p>As long as each reference finds the same again, nothing outside the folder has changed for the live blog.
 */
public final class References {
    private final Map<String, String> found = new ConcurrentHashMap<>();

    /** What a reference is to. */
    enum Kind {
        AUTHOR,
        MEDIA,
        LINK;

        String key(String reference) {
            return name() + " " + reference;
        }

        static Kind of(String key) {
            return valueOf(key.substring(0, key.indexOf(' ')));
        }

        static String written(String key) {
            return key.substring(key.indexOf(' ') + 1);
        }
    }

    /** Records what an author's key found; null for nothing. */
    void author(String key, Object author) {
        found.put(Kind.AUTHOR.key(key), ShortHash.of(author));
    }

    /** Records what a path or an address found, if it may lead out of the folder. */
    void target(Kind kind, String reference, ResolvedLink target) {
        int mark = reference.indexOf('#');
        String file = mark < 0 ? reference : reference.substring(0, mark);
        if (file.contains("..") || file.contains("%")) {
            found.put(kind.key(reference), ShortHash.of(target));
        }
    }

    /** Returns what each reference found, by kind and reference. */
    public SortedMap<String, String> found() {
        return new TreeMap<>(found);
    }

    /** Finds again what a live blog referred to in an earlier build. */
    static SortedMap<String, String> again(Iterable<String> references, LiveBlogFolder folder, LiveBlogReader reader) {
        var again = new References();
        MediaFiles media = reader.media(folder, again);
        LinkResolver links = reader.links(folder, media, again);
        for (String reference : references) {
            String written = Kind.written(reference);
            switch (Kind.of(reference)) {
                case AUTHOR -> again.author(written, reader.author(written));
                case MEDIA -> media.find(written);
                case LINK -> links.find(written);
            }
        }
        return again.found();
    }
}
