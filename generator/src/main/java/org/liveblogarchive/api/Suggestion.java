package org.liveblogarchive.api;

import java.util.Collection;
import java.util.Optional;
import org.liveblogarchive.content.NearestName;

/**
 * Finds the name that was probably meant by an unknown one, as the library's own messages do. So can programs that read
 * names of settings:
 *
 * <pre>{@code
 * Suggestion.of("contentDir", List.of("contentDirectory", "outputDirectory")); // contentDirectory
 * }</pre>
 */
public final class Suggestion {
    private Suggestion() {}

    /**
     * Returns the known name that differs from a written one by slips of the keyboard, or else the only one of which it is
     * an abbreviation.
     *
     * @param written the unknown name
     * @param known the names that it may stand for
     * @return the nearest known name, or nothing if none is near
     */
    public static Optional<String> of(String written, Collection<String> known) {
        String nearest = NearestName.of(written, known);
        return Optional.ofNullable(nearest == null ? NearestName.whole(written, known) : nearest);
    }
}
