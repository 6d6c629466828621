package org.liveblogarchive.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Translation;

/**
 * A live blog of the archive that another one names as its translation.
 *
 * @param from the slug of the one that names it
 * @param to the slug of the one that is named
 * @param file the file that names it, as problems name it
 * @param position where it does
 */
public record TranslationUse(String from, String to, String file, Position position) {
    /** Returns the translations that a live blog in {@code folder} names and that are among those of the archive. */
    static List<TranslationUse> in(LiveBlog liveBlog, String file, Path folder, Set<String> liveBlogs) {
        var uses = new ArrayList<TranslationUse>();
        for (Translation translation : liveBlog.translations()) {
            String name = name(translation.link(), folder);
            if (liveBlogs.contains(name)) {
                uses.add(new TranslationUse(liveBlog.slug(), name, file, translation.position()));
            }
        }
        return uses;
    }

    private static String name(String link, Path folder) {
        try {
            Path path = link.contains(":")
                    ? null
                    : folder.resolve(LinkResolver.decode(link)).normalize();
            return path != null && folder.getParent().equals(path.getParent())
                    ? path.getFileName().toString()
                    : "";
        } catch (InvalidPathException e) {
            return ""; // the link's target is missing, which is told where it is looked for
        }
    }
}
