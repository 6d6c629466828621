package org.liveblogarchive.imports.write;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.read.Slug;
import org.liveblogarchive.scaffold.PostScaffold;

/** Gives posts their slugs and files: those that they have from an earlier import, or else ones made of their headlines. */
final class PostNames {
    private static final int LONGEST = 72;
    private static final String FALLBACK = "update";

    private final ImportedFiles existing;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Name> byId = new HashMap<>();

    PostNames(ImportedFiles existing) {
        this.existing = existing;
    }

    /**
     * The name of a post.
     *
     * @param slug the last part of its address
     * @param file the name of its file
     */
    record Name(String slug, String file) {}

    /** Gives a post its name; {@code title} is the headline that it will have, {@code zone} that of the live blog. */
    void add(ImportedPost post, String title, ZoneId zone) {
        ImportedFiles.Imported earlier = existing.post(post.id());
        if (earlier != null) {
            taken.add(earlier.slug());
            byId.put(post.id(), new Name(earlier.slug(), earlier.name()));
            return;
        }
        String wanted = usable(post.slug()) ? post.slug() : ofTitle(title);
        byId.put(post.id(), free(wanted, post.time().moment().withZoneSameInstant(zone)));
    }

    private static boolean usable(String slug) {
        return !slug.isEmpty() && Slug.isValid(slug) && !Slug.isReserved(slug) && Slug.isPortable(slug);
    }

    private static String ofTitle(String title) {
        String slug = Slug.from(title.replaceAll("(?<=\\p{L})['’](?=\\p{L})", ""));
        while (slug.getBytes(StandardCharsets.UTF_8).length > LONGEST && slug.contains("-")) {
            slug = slug.substring(0, slug.lastIndexOf('-'));
        }
        return usable(slug) ? slug : FALLBACK;
    }

    private Name free(String wanted, ZonedDateTime time) {
        var name = new Name(wanted, PostScaffold.fileName(wanted, time));
        for (int number = 2; isTaken(name); number++) {
            String slug = wanted + "-" + number;
            name = new Name(slug, PostScaffold.fileName(slug, time));
        }
        taken.add(name.slug());
        return name;
    }

    private boolean isTaken(Name name) {
        return existing.hasSlug(name.slug()) || taken.contains(name.slug()) || !existing.isFree(name.file());
    }

    Name of(ImportedPost post) {
        return byId.get(post.id());
    }
}
