package org.liveblogarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of a folder are cut: into short parts, of which one file more changes one. */
class PartsTest {
    private static int completedBy(String path) {
        return path.startsWith("p") ? Integer.parseInt(path.substring(1, path.indexOf('.'))) : -1;
    }

    @Test
    void few_files_are_one_part() {
        var paths = names("p%d.html", 20);
        paths.add("index.html");
        assertThat(Parts.of(paths, PartsTest::completedBy)).isEqualTo(new TreeMap<>(java.util.Map.of("files", paths)));
    }

    @Test
    void of_many_files_those_of_posts_are_apart_and_those_of_one_word_too() {
        var paths = names("p%d.html", 60);
        paths.addAll(names("tag-%d.html", 60));
        paths.addAll(List.of("index.html", "feed.atom", "liveblog.json"));
        var parts = Parts.of(paths, PartsTest::completedBy);
        assertThat(parts).containsKeys("posts-1", "posts-2", "posts-3");
        assertThat(parts.get("posts-2")).hasSize(Parts.POSTS).contains("p25.html", "p49.html");
        assertThat(parts.get("files")).containsExactly("feed.atom", "index.html", "liveblog.json");
        assertThat(parts.keySet()).filteredOn(name -> name.startsWith("more-")).hasSizeBetween(2, 8);
    }

    @Test
    void files_that_differ_in_their_ending_stay_together() {
        var paths = names("tags/t%d.html", 300);
        paths.addAll(names("tags/t%d.html.gz", 300));
        paths.addAll(names("tags/t%d.atom", 300));
        for (SortedSet<String> part : Parts.of(paths, path -> -1).values()) {
            assertThat(part).hasSizeLessThanOrEqualTo(Parts.MOST);
            for (String path : part) {
                assertThat(part).contains(path.replaceFirst("\\..*", ".atom"));
            }
        }
    }

    /** Whatever names there are, hundreds of one word as well. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 100, 5000})
    void a_file_more_changes_one_part_or_halves_one(int count) {
        var random = new Random(count);
        for (String form : List.of("word%d.html", "tag-%d.html", "media/photo-%d.jpg")) {
            SortedSet<String> paths = names(form, count);
            for (int i = 0; i < 20; i++) {
                var before = Parts.of(paths, path -> -1);
                paths.add(form.formatted(count + random.nextInt(1_000_000)));
                var after = Parts.of(paths, path -> -1);
                assertThat(after.values()).allMatch(part -> part.size() <= Parts.MOST);
                var changed = new ArrayList<>(after.keySet());
                changed.removeIf(name -> after.get(name).equals(before.get(name)));
                if (before.size() > 1) {
                    assertThat(changed).hasSizeLessThanOrEqualTo(4); // more than two if all go to one half
                }
            }
        }
    }

    private static SortedSet<String> names(String form, int count) {
        return new TreeSet<>(
                IntStream.range(0, count).mapToObj(i -> form.formatted(i)).toList());
    }
}
