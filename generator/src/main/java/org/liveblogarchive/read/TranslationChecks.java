package org.liveblogarchive.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Translation;

/** Checks that translations name each other, as search engines ignore those that do not. */
public final class TranslationChecks {
    /**
     * A live blog of the archive that another one names as its translation.
     *
     * @param from the slug of the one that names it
     * @param to the slug of the one that is named
     * @param file the file that names it, as diagnostics call it
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
                return path != null && folder.getParent().equals(path.getParent()) ? FileNames.composedName(path) : "";
            } catch (InvalidPathException e) {
                return ""; // the link's target is missing, which is reported elsewhere
            }
        }
    }

    private final List<TranslationUse> uses = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();

    /** Adds the translations that a live blog names. */
    public void add(List<TranslationUse> translations) {
        uses.addAll(translations);
    }

    /** Notes a live blog with errors, of which it is not known what it names. */
    public void addFaulty(String slug) {
        faulty.add(slug);
    }

    /** Reports a warning for each translation that does not name the live blog by which it is named. */
    public void check(Diagnostics diagnostics) {
        var named = new HashSet<String>();
        uses.forEach(use -> named.add(use.from() + "/" + use.to()));
        for (TranslationUse use : uses) {
            if (!named.contains(use.to() + "/" + use.from()) && !faulty.contains(use.to())) {
                diagnostics.warning(
                        use.file(),
                        use.position(),
                        "One-way translation “" + use.to() + "”, which does not name this live blog as its own",
                        "translations that name each other, as search engines ignore all others",
                        "Add this live blog to “translations” in " + use.to() + "/liveblog.yaml.");
            }
        }
    }
}
