package org.liveblogarchive.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;

/** The headlines by which readers filter a whole live blog. */
class TitlesDataTest {
    @TempDir
    Path folder;

    @Test
    void it_has_all_that_posts_are_filtered_by_and_no_more() throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("authors.yaml", "anna: {name: Anna}\n")
                .file(
                        "summit/a.md",
                        "---\ntitle: \"A & B\"\ndate: 2019-04-25T14:05\nkey: true\ntags: [North Korea]\nauthors: [anna]\nlanguage: ru\n---\nText.\n")
                .file("summit/b.md", "---\ntitle: B\ndate: 2019-04-26\n---\nText.\n")
                .file(
                        "summit/c.md",
                        "---\ntitle: Secret\ndate: 2019-04-27T10:00\ntags: [x]\nremoved: {date: 2019-04-28T10:00, reason: Wrong.}\n---\nText.\n");
        archive.build();
        assertThat(DataTest.errors(archive.output(), "summit/titles-1.json")).isEmpty();
        JsonNode posts = DataTest.read(archive.output(), "summit/titles-1.json").get("posts");
        assertThat(posts.get(0).toString())
                .isEqualTo("{\"number\":1,\"slug\":\"a\",\"date\":\"2019-04-25T14:05:00+00:00\",\"title\":\"A & B\","
                        + "\"language\":\"ru\",\"key\":true,\"tags\":[\"north-korea\"],\"authors\":[\"anna\"]}");
        assertThat(posts.get(1).toString())
                .isEqualTo(
                        "{\"number\":2,\"slug\":\"b\",\"date\":\"2019-04-26T00:00:00+00:00\",\"dayOnly\":true,\"title\":\"B\"}");
        assertThat(posts.get(2).toString())
                .isEqualTo("{\"number\":3,\"slug\":\"c\",\"date\":\"2019-04-27T10:00:00+00:00\",\"removed\":true}");
    }

    @Test
    void a_full_file_never_changes_and_the_newest_leads_to_all() throws IOException {
        TestArchive archive = TestArchive.withSummit(folder);
        add(archive, 1, 400);
        archive.build();
        Map<String, String> full = new TreeMap<>();
        for (String path : new String[] {"summit/titles-1.json", "summit/titles-2.json"}) {
            full.put(path, archive.page(path));
            assertThat(full.get(path)).contains("\"complete\" : true");
        }
        add(archive, 401, 405);
        archive.build();
        full.forEach((path, bytes) -> assertThat(archive.page(path)).isEqualTo(bytes));
        var numbers = new ArrayList<Integer>();
        JsonNode file = DataTest.read(archive.output(), "summit/liveblog.json")
                .get("posts")
                .get("titles");
        while (file != null) {
            JsonNode titles = DataTest.read(archive.output(), "summit/" + file.stringValue());
            for (int i = titles.get("posts").size() - 1; i >= 0; i--) {
                numbers.add(0, titles.get("posts").get(i).get("number").intValue());
            }
            file = titles.get("older");
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 405).boxed().toList());
    }

    private static void add(TestArchive archive, int from, int to) {
        for (int i = from; i <= to; i++) {
            String time = "2019-04-%02dT%02d:%02d".formatted(1 + i / 1440, i / 60 % 24, i % 60);
            archive.file("summit/p" + i + ".md", "---\ntitle: Post\ndate: " + time + "\n---\nText.\n");
        }
    }
}
