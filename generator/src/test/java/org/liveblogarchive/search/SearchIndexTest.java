package org.liveblogarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.SearchTerms;
import org.liveblogarchive.support.TestArchive;

/** What readers find, and which files a change touches, by the published files of the index. */
class SearchIndexTest {
    @TempDir
    Path folder;

    @Test
    void a_post_is_found_by_all_that_it_says() {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>")
                .file("summit/a.md", """
                        ---
                        title: The first Handshake
                        date: 2019-04-25T10:00
                        location: Vladivostok
                        authors: [anna]
                        tags: [Two words]
                        image: {file: media/a.svg, alt: Unseen, caption: The lead}
                        video: {title: A film, link: "https://video.example/1", caption: Moving}
                        corrections: [{date: 2019-04-26, text: It was Tuesday}]
                        ---
                        A **bo**ld word, rain, rain and rain[^1], AT&T.

                        ![Not seen](media/a.svg "The caption"){credit="Photographer"}

                        | cell | other |
                        | --- | --- |
                        | 4 000 | x |

                        [^1]: A note.
                        """);
        archive.build();
        PublishedIndex index = index(archive);
        assertThat(index.find("handshake")).isEqualTo(in("headline"));
        assertThat(index.find("bold")).isEqualTo(in("text"));
        assertThat(index.find("rain")).isEqualTo(in("often"));
        assertThat(index.find("t")).isEqualTo(in("text"));
        for (String name : List.of("vladivostok", "anna", "berg", "two", "words", "#two-words", "@anna")) {
            assertThat(index.find(name)).as(name).isEqualTo(in("often"));
        }
        for (String word :
                List.of("caption", "photographer", "cell", "4", "000", "note", "lead", "film", "moving", "tuesday")) {
            assertThat(index.find(word)).as(word).isEqualTo(in("text"));
        }
    }

    private static Map<String, Set<String>> in(String place) {
        return Map.of("summit 1", Set.of(place));
    }

    @Test
    void posts_that_were_taken_down_and_drafts_are_not_found() {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/a.md", "---\ntitle: Kept\ndate: 2019-04-25T10:00\n---\nSame.\n")
                .file("summit/b.md", "---\ntitle: Hidden\ndate: 2019-04-25T11:00\ndraft: true\n---\nSame.\n")
                .file(
                        "summit/c.md",
                        "---\ntitle: Gone\ndate: 2019-04-25T12:00\nremoved: {date: 2019-04-26, reason: Wrong}\n---\nSame.\n")
                .file("summit/d.md", "---\ntitle: Last\ndate: 2019-04-25T13:00\n---\nSame.\n");
        archive.build();
        assertThat(index(archive).find("same")).containsOnlyKeys("summit 1", "summit 3");
        assertThat(index(archive).terms()).doesNotContain("hidden", "gone", "wrong");
        TestArchive.build(archive.settings().includeDrafts(true).build());
        assertThat(index(archive).find("same")).containsOnlyKeys("summit 1", "summit 2", "summit 4");
    }

    @Test
    void an_archive_that_is_not_to_be_searched_has_no_index() {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
        archive.build();
        assertThat(archive.tree()).containsKey("search/index.json");
        archive.file("archive.yaml", "title: Test archive\nsearch: false\n").build();
        assertThat(archive.tree().keySet()).noneMatch(path -> path.startsWith("search/"));
    }

    /** Words of each language, so many that each live blog needs several parts. */
    private static String text(Random random) {
        List<SearchTerms> table = SearchTerms.all();
        return random.ints(160, 0, table.size())
                .mapToObj(row -> table.get(row).text().replaceAll("[^\\p{L}\\p{M}\\p{N}’']+", " ") + " w"
                        + Integer.toString(random.nextInt(2_000_000), 36))
                .collect(Collectors.joining(" "));
    }

    private TestArchive large(Random random) {
        TestArchive archive = new TestArchive(folder).file("archive.yaml", "title: Test archive\npageSize: 5\n");
        for (int liveBlog = 1; liveBlog <= 6; liveBlog++) {
            String slug = "event-" + liveBlog;
            String status = liveBlog > 4 ? "\nstatus: live" : "";
            archive.file(slug + "/liveblog.yaml", "title: Event " + liveBlog + status + "\n");
            for (int post = 1; post <= 43; post++) {
                addPost(archive, slug, liveBlog, post, text(random));
            }
        }
        return archive;
    }

    private static void addPost(TestArchive archive, String slug, int month, int number, String text) {
        archive.file(
                slug + "/p%03d.md".formatted(number),
                "---\ntitle: Post %d\ndate: %d-%02d-25T%02d:%02d\n---\n\n%s\n"
                        .formatted(number, month < 3 ? 2018 : 2019, month, 10 + number / 60, number % 60, text));
    }

    @Test
    void each_word_of_each_post_is_found_in_parts_of_at_most_32_kilobytes() {
        var random = new Random(1);
        TestArchive archive = large(random);
        archive.build();
        PublishedIndex index = index(archive);
        for (int i = 0; i < 1_000; i++) {
            String slug = "event-" + (1 + random.nextInt(6));
            // The posts of the page that is not full are in no segment of a live blog that is live.
            int number = 1 + random.nextInt(slug.compareTo("event-4") > 0 ? 40 : 43);
            PublishedPost post =
                    PublishedPost.read(bytes(archive, slug, number)).get((number - 1) % 5);
            List<String> terms = terms(post);
            String term = terms.get(random.nextInt(terms.size()));
            assertThat(index.find(term)).as("%s of %s %d", term, slug, number).containsKey(slug + " " + number);
        }
        List<Integer> sizes = archive.tree().entrySet().stream()
                .filter(file -> file.getKey().matches("search/.*\\.txt"))
                .map(file -> file.getValue().length())
                .toList();
        assertThat(sizes).hasSizeGreaterThan(10).allMatch(size -> size <= 32 << 10);
    }

    private static byte[] bytes(TestArchive archive, String slug, int number) {
        return archive.page(slug + "/posts-" + (number + 4) / 5 + ".json").getBytes(UTF_8);
    }

    private static List<String> terms(PublishedPost post) {
        var terms = new ArrayList<String>();
        new Terms().each(post.title() + " " + TextOfHtml.of(post.html()), terms::add);
        return terms;
    }

    @Test
    void a_new_post_of_a_live_blog_that_is_live_changes_its_segments_once_a_page_is_full() {
        TestArchive archive = large(new Random(2));
        build(archive);
        SortedMap<String, String> after = archive.tree();
        for (int number = 44; number <= 80; number++) {
            addPost(archive, "event-5", 5, number, "A few more words on " + number + ".");
            if (number % 5 > 0 && number % 5 < 4) {
                continue; // one build shows that none of four posts changes anything
            }
            SortedMap<String, String> before = after;
            build(archive);
            after = archive.tree();
            Set<String> changed = changed(before, after);
            if (number % 5 != 0) {
                assertThat(changed).as("post %d", number).isEmpty();
            } else {
                assertThat(changed).contains(segment(number)).allMatch(path -> path.startsWith("search/live/event-5/"));
                assertThat(changed.size() == 1 || number % 20 == 0)
                        .as("%s with post %d", changed, number)
                        .isTrue();
            }
        }
        assertThat(after.keySet()).contains("search/live/event-5/1-80.json");
    }

    private static String segment(int number) {
        int size = number == 80 ? 80 : number % 20 == 0 ? 20 : 5;
        return "search/live/event-5/" + (number - size + 1) + "-" + number + ".json";
    }

    @Test
    void a_changed_word_changes_the_parts_of_its_beginning_alone() {
        TestArchive archive = large(new Random(3));
        addPost(archive, "event-3", 3, 7, "One qaaa.");
        build(archive);
        SortedMap<String, String> before = archive.tree();
        addPost(archive, "event-3", 3, 7, "One qaab.");
        build(archive);
        assertThat(changed(before, archive.tree()))
                .hasSize(1)
                .allMatch(path -> path.matches("search/2019-03/7.*\\.txt"));
    }

    @Test
    void a_part_that_was_lost_or_spoilt_is_made_again() throws Exception {
        TestArchive archive = large(new Random(4));
        build(archive);
        SortedMap<String, String> clean = archive.tree();
        List<String> parts = clean.keySet().stream()
                .filter(path -> path.matches("search/2019-03/.*\\.txt"))
                .toList();
        Files.delete(archive.output().resolve(parts.get(0)));
        Files.writeString(archive.output().resolve(parts.get(1)), "spoilt");
        build(archive);
        assertThat(archive.tree()).isEqualTo(clean);
    }

    @Test
    void without_a_change_nothing_is_written() {
        TestArchive archive = large(new Random(5));
        build(archive);
        assertThat(TestArchive.build(settings(archive)).written()).isZero();
    }

    private static Set<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        return after.keySet().stream()
                .filter(path -> path.startsWith("search/") && !after.get(path).equals(before.get(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void build(TestArchive archive) {
        TestArchive.build(settings(archive));
    }

    private ArchiveSettings settings(TestArchive archive) {
        return archive.settings().stateDirectory(folder.resolve("state")).build();
    }

    private static PublishedIndex index(TestArchive archive) {
        return new PublishedIndex(archive.output());
    }
}
