package org.liveblogarchive.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.read.References.Kind;

/**
 * What the text of one post refers to, with what was found: other posts, files, live blogs.
 *
 * <p>The HTML of a text stays the same as long as the text does and each reference finds the same.
 */
public final class BodyReferences {
    private static final Set<MediaKind> RECORDINGS = EnumSet.of(MediaKind.AUDIO, MediaKind.VIDEO);
    private static final SortedMap<String, String> NONE = Collections.emptySortedMap();

    private final ReadLiveBlog read;
    private SortedMap<String, String> found = NONE;

    /** Makes the references of a post of a live blog, none so far. */
    public BodyReferences(ReadLiveBlog read) {
        this.read = read;
    }

    /** Finds what a link leads to. */
    public ResolvedLink link(String link) {
        ResolvedLink target = read.links().find(link);
        return link.contains("://") ? target : recorded(Kind.LINK, link, target);
    }

    /** Finds a file. */
    public ResolvedLink media(String path) {
        return recorded(Kind.MEDIA, path, read.media().find(path));
    }

    private ResolvedLink recorded(Kind kind, String reference, ResolvedLink target) {
        if (found == NONE) {
            found = new TreeMap<>();
        }
        found.put(kind.key(reference), ShortHash.of(target));
        return target;
    }

    /** Returns what each reference found, by kind and reference. */
    public SortedMap<String, String> found() {
        return found;
    }

    /** Returns the addresses of the pictures among what a text refers to. */
    public static List<String> pictures(Iterable<String> references, ReadLiveBlog read) {
        var pictures = new ArrayList<String>();
        for (String reference : references) {
            ResolvedLink target =
                    Kind.of(reference) == Kind.MEDIA ? read.media().find(Kind.written(reference)) : null;
            if (target != null && MediaKind.of(target.address()) == MediaKind.PICTURE) {
                pictures.add(target.address());
            }
        }
        return pictures;
    }

    /** Returns the addresses of the sounds and videos of the archive among what a text refers to. */
    public static List<String> recordings(Iterable<String> references, ReadLiveBlog read) throws IOException {
        var recordings = new ArrayList<String>();
        for (String reference : references) {
            String written = Kind.written(reference);
            if (!RECORDINGS.contains(MediaKind.of(written)) || written.contains("//")) {
                continue;
            }
            ResolvedLink target = Kind.of(reference) == Kind.MEDIA
                    ? read.media().find(written)
                    : read.links().find(written);
            if (target.error() == null) {
                recordings.add(target.address().replaceFirst("#.*", ""));
            }
        }
        return recordings;
    }

    /** Finds again what the text of a post referred to in an earlier build. */
    public static SortedMap<String, String> again(Iterable<String> references, ReadLiveBlog read) {
        var again = new BodyReferences(read);
        for (String reference : references) {
            if (Kind.of(reference) == Kind.MEDIA) {
                again.media(Kind.written(reference));
            } else {
                again.link(Kind.written(reference));
            }
        }
        return again.found();
    }
}
