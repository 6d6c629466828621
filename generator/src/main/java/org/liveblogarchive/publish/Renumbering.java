package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.json.JsonText;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * The first numbered page of a live blog that has other posts than before, because a post was dated into the past or removed.
 * It is found by comparing the data of the posts that was published with the pages.
 *
 * @param page its number
 * @param before the slug of the first post there that is another now
 * @param now the slug of the post in its place, or empty if there is none
 * @param isNew whether that was not published before
 */
public record Renumbering(int page, String before, String now, boolean isNew) {
    private static final Pattern POSTS = Pattern.compile("posts-(\\d+)\\.json");

    /**
     * Compares the posts that were published before with those that are put into a unit now.
     *
     * @param unit the unit of a live blog, with all its files in it
     * @param slugs the slugs of its posts, oldest first
     * @param pageSize how many posts a numbered page holds
     * @return the first page that was renumbered, or null if none was
     */
    public static Renumbering of(PublishUnit unit, List<String> slugs, int pageSize) throws IOException {
        Set<String> others = new HashSet<>(unit.owned().paths());
        if (others.isEmpty()) {
            return null;
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
            int from = Math.min(slugs.size(), (number - 1) * pageSize);
            List<String> now = slugs.subList(from, Math.min(slugs.size(), from + pageSize));
            List<?> before = Files.isRegularFile(file) ? complete(file) : List.of();
            if (before.size() == pageSize && !before.equals(now)) {
                return of(unit, number, before, now);
            }
        }
        return null;
    }

    private static Renumbering of(PublishUnit unit, int page, List<?> before, List<String> now) throws IOException {
        int at = 0;
        while (at < now.size() && before.get(at).equals(now.get(at))) {
            at++;
        }
        String post = at < now.size() ? now.get(at) : "";
        boolean isNew = !unit.owned().paths().contains(LiveBlogPaths.post(post));
        return new Renumbering(page, before.get(at).toString(), post, isNew);
    }

    /** Returns the slugs of a full file of posts; none if it is not full, or was changed by others and proves nothing. */
    private static List<?> complete(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> posts = JsonText.object(in);
            return Boolean.TRUE.equals(posts.get("complete"))
                    ? ((List<?>) posts.get("posts"))
                            .stream()
                                    .map(post -> ((Map<?, ?>) post).get("slug").toString())
                                    .toList()
                    : List.of();
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return List.of();
        }
    }
}
