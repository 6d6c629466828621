package org.liveblogarchive.scaffold;

import java.nio.charset.StandardCharsets;
import org.liveblogarchive.read.ReservedFolders;
import org.liveblogarchive.read.Slug;

/** The slug of something new: that which was asked for, or one made of its title. */
public final class NewSlug {
    /** Long enough to show what it is about, short enough to be read aloud. */
    private static final int LONGEST_BYTES = 72;

    private NewSlug() {}

    /**
     * Returns the slug of a post.
     *
     * @param asked the slug that was asked for, or empty
     * @throws IllegalArgumentException if that is not a slug, or none can be made of the title
     */
    public static String ofPost(String asked, String title) {
        String slug = of(asked, title);
        if (Slug.isReserved(slug)) {
            throw new IllegalArgumentException("slug “" + slug
                    + "” is the name of a page of the live blog. Expected any name except " + Slug.RESERVED_NAMES);
        }
        return slug;
    }

    /** Returns the slug of a live blog, in the same way. */
    public static String ofLiveBlog(String asked, String title) {
        String slug = of(asked, title);
        if (ReservedFolders.contains(slug)) {
            throw new IllegalArgumentException("slug “" + slug
                    + "” is reserved for the archive. Expected any name except " + ReservedFolders.list());
        }
        return slug;
    }

    private static String of(String asked, String title) {
        String slug = asked.isEmpty() ? shortened(Slug.from(title)) : asked;
        if (!Slug.isValid(slug)) {
            throw new IllegalArgumentException(
                    asked.isEmpty()
                            ? "slug is missing, as the title “" + title + "” has no letters or digits. Expected "
                                    + Slug.RULE
                            : "slug “" + asked + "” is invalid. Expected " + Slug.RULE);
        }
        return slug;
    }

    /** Removes whole words from the end, or cuts the only word. */
    private static String shortened(String slug) {
        String shorter = slug;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES && shorter.contains("-")) {
            shorter = shorter.substring(0, shorter.lastIndexOf('-'));
        }
        return shorter;
    }
}
