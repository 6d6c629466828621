package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.json.JsonText;

/**
 * Finds the first numbered page of a live blog that has other posts than before, because a post was dated into the past or
 * removed. It compares the data of the posts that was published with the pages.
 */
public final class Renumbering {
    private static final Pattern POSTS = Pattern.compile("posts-(\\d+)\\.json");

    private Renumbering() {}

    /**
     * Compares the posts that were published before with those that are put into a unit now.
     *
     * @param unit the unit of a live blog, with all its files in it
     * @param slugs the slugs of its posts, oldest first
     * @param pageSize how many posts a numbered page holds
     * @return the number of the first page that was renumbered; empty if none was
     */
    public static OptionalInt firstPage(PublishUnit unit, List<String> slugs, int pageSize) throws IOException {
        Set<String> others = new HashSet<>(unit.owned().paths());
        if (others.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<String> same = new HashSet<>(unit.paths());
        same.removeAll(unit.changed());
        others.removeAll(same);
        int[] numbers = others.stream()
                .map(POSTS::matcher)
                .filter(Matcher::matches)
                .mapToInt(file -> Integer.parseInt(file.group(1)))
                .sorted()
                .toArray();
        for (int number : numbers) {
            Path file = unit.published().resolve("posts-" + number + ".json");
            if (Files.isRegularFile(file) && isOther(file, number, slugs, pageSize)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isOther(Path file, int number, List<String> slugs, int pageSize) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> before = JsonText.object(in);
            List<?> posts = ((List<?>) before.get("posts"))
                    .stream().map(post -> ((Map<?, ?>) post).get("slug")).toList();
            int from = Math.min(slugs.size(), (number - 1) * pageSize);
            List<String> now = slugs.subList(from, Math.min(slugs.size(), from + pageSize));
            return Boolean.TRUE.equals(before.get("complete")) && posts.size() == pageSize && !posts.equals(now);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return false; // changed by others, so it proves nothing
        }
    }
}
