package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.json.JsonText;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * The posts of a live blog as an earlier build published them, as far as this build changes them. They are read from the data
 * that was published with the pages.
 */
public final class EarlierPosts {
    private static final Pattern POSTS = Pattern.compile("posts-(\\d+)\\.json");

    private final Set<String> pagesBefore;
    private final Set<String> pagesNow;
    private final SortedMap<Integer, Data> changed = new TreeMap<>();

    /**
     * A file of posts.
     *
     * @param complete whether it was full
     * @param slugs the slugs of its posts, oldest first
     */
    private record Data(boolean complete, List<String> slugs) {
        static final Data NONE = new Data(false, List.of());
    }

    /**
     * The first numbered page that has other posts than before, because a post was dated into the past or removed.
     *
     * @param page its number
     * @param before the slug of the first post there that is another now
     * @param now the slug of the post in its place, or empty if there is none
     * @param isNew whether that was not published before
     */
    public record Renumbering(int page, String before, String now, boolean isNew) {}

    private EarlierPosts(Set<String> pagesBefore, Set<String> pagesNow) {
        this.pagesBefore = pagesBefore;
        this.pagesNow = pagesNow;
    }

    /** Reads the posts that the files in a unit, with all the files of its live blog, are to replace. */
    public static EarlierPosts replacedBy(PublishUnit unit) throws IOException {
        var posts = new EarlierPosts(unit.owned().paths(), unit.paths());
        Set<String> others = new HashSet<>(posts.pagesBefore);
        Set<String> same = new HashSet<>(posts.pagesNow);
        same.removeAll(unit.changed());
        others.removeAll(same);
        for (String file : others) {
            Matcher data = POSTS.matcher(file);
            if (data.matches()) {
                posts.changed.put(
                        Integer.parseInt(data.group(1)), read(unit.published().resolve(file)));
            }
        }
        return posts;
    }

    /** Returns the data of a file; none if there is none, or it was changed by others and proves nothing. */
    private static Data read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Data.NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> data = JsonText.object(in);
            List<String> slugs = ((List<?>) data.get("posts"))
                    .stream()
                            .map(post -> ((Map<?, ?>) post).get("slug").toString())
                            .toList();
            return new Data(Boolean.TRUE.equals(data.get("complete")), slugs);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return Data.NONE;
        }
    }

    /**
     * Returns the first page that was renumbered, or null if none was.
     *
     * @param slugs the slugs of the posts now, oldest first
     * @param pageSize how many posts a numbered page holds
     */
    public Renumbering renumbering(List<String> slugs, int pageSize) {
        Set<String> all = Set.copyOf(slugs);
        for (var file : changed.entrySet()) {
            int from = Math.min(slugs.size(), (file.getKey() - 1) * pageSize);
            List<String> now = slugs.subList(from, Math.min(slugs.size(), from + pageSize));
            List<String> before = file.getValue().slugs();
            int at = file.getValue().complete() && before.size() == pageSize ? firstOther(before, now, all) : pageSize;
            if (at < pageSize) {
                String post = at < now.size() ? now.get(at) : "";
                return new Renumbering(file.getKey(), before.get(at), post, !wasPublished(post));
            }
        }
        return null;
    }

    /** Returns the first place with another post than before, which is not the same post with a new slug. */
    private int firstOther(List<String> before, List<String> now, Set<String> all) {
        for (int at = 0; at < before.size(); at++) {
            boolean same = at < now.size() && before.get(at).equals(now.get(at));
            boolean renamed = at < now.size() && !all.contains(before.get(at)) && !wasPublished(now.get(at));
            if (!same && !renamed) {
                return at;
            }
        }
        return before.size();
    }

    private boolean wasPublished(String slug) {
        return pagesBefore.contains(LiveBlogPaths.post(slug));
    }

    /** Returns the pages of posts that were published and no longer exist, not even as redirects, by the position of their posts. */
    public List<String> pagesWithoutPosts() {
        return changed.values().stream()
                .flatMap(file -> file.slugs().stream())
                .map(LiveBlogPaths::post)
                .filter(page -> pagesBefore.contains(page) && !pagesNow.contains(page))
                .distinct()
                .toList();
    }
}
