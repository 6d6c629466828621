package org.liveblogarchive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.FeedFiles;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** The ids of posts in feeds, by which readers know for years what they have read. */
class FeedIdsTest {
    @TempDir
    Path folder;

    @Test
    void ids_survive_edits_new_names_and_new_addresses() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 2);
        archive.build();
        List<String> before = ids("summit/feed.atom");
        String edited = "---\ntitle: New headline\ndate: 2019-04-25T01:02\naliases: [p002.html]\n---\nOther text.\n";
        archive.remove("summit/p002.md").file("summit/renamed.md", edited);
        TestArchive.build(archive.settings()
                .baseUrl(URI.create("https://staging.example/x"))
                .build());
        assertThat(ids("summit/feed.atom")).isEqualTo(before);
        assertThat(FeedFiles.read(archive.output(), "summit/feed.atom")
                        .getEntries()
                        .get(0)
                        .getLink())
                .isEqualTo("https://staging.example/x/summit/renamed.html");
    }

    @Test
    void ids_survive_a_new_name_of_the_live_blog() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 2);
        archive.build();
        List<String> before = ids("summit/feed.atom");
        for (String name : List.of("p001.md", "p002.md", "media/a.svg")) {
            archive.file("vladivostok/" + name, content(archive, "summit/" + name))
                    .remove("summit/" + name);
        }
        archive.remove("summit/liveblog.yaml").file("vladivostok/liveblog.yaml", "title: V\naliases: [/summit/]\n");
        archive.build();
        assertThat(ids("vladivostok/feed.atom")).isEqualTo(before);
        archive.remove("vladivostok/p002.md")
                .file(
                        "vladivostok/again.md",
                        "---\ntitle: P\ndate: 2019-04-25T01:02\naliases: [p002.html]\n---\nText.\n");
        archive.build();
        assertThat(ids("vladivostok/feed.atom")).isEqualTo(before);
    }

    @Test
    void the_tagging_entity_can_be_declared() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file(
                        "archive.yaml",
                        "title: A\npreviews: none\nbaseUrl: https://a.example/\ntaggingEntity: paper.example,2011-03\n");
        archive.build();
        assertThat(ids("feed.atom")).containsExactly("tag:paper.example,2011-03:summit/p001");
        archive.file("archive.yaml", "title: A\nbaseUrl: https://a.example/\ntaggingEntity: paper.example\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "archive.yaml:3:16: error: Invalid tagging entity “paper.example”. Expected a domain and a date");
    }

    private List<String> ids(String path) throws Exception {
        return FeedFiles.ids(new TestArchive(folder).output(), path);
    }

    private static byte[] content(TestArchive archive, String path) throws IOException {
        return Files.readAllBytes(archive.content().resolve(path));
    }
}
