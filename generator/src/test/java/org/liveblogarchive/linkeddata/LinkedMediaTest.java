package org.liveblogarchive.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.TestArchive;

/** What pages say of their pictures and videos in JSON-LD. */
class LinkedMediaTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3, https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=1, https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871",
        "https://www.dailymotion.com/video/x8abcd, https://www.dailymotion.com/embed/video/x8abcd",
        "https://video.example/clip, ''",
    })
    void the_player_of_a_video_of_another_site_is_included_if_it_is_known(String link, String player) {
        TestArchive archive = archive()
                .file("archive.yaml", "title: A\npreviews: none\nbaseUrl: https://a.example/\n")
                .file(
                        "summit/v.md",
                        "---\ntitle: V\ndate: 2019-04-25T12:00\nvideo: {title: Clip, link: \"" + link
                                + "\"}\n---\nText.\n");
        archive.build();
        JsonObject video =
                LinkedDataTest.data(Jsoup.parse(archive.page("summit/v.html"))).getJsonObject("video");
        assertThat(video.getString("embedUrl", "")).isEqualTo(player);
        assertThat(video.getString("url", "")).isEqualTo(player.isEmpty() ? link : "");
    }

    @Test
    void pictures_in_texts_are_included() {
        TestArchive archive = archive()
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\n")
                .file("summit/media/b.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>")
                .file("summit/v.md", "---\ntitle: V\ndate: 2019-04-25T12:00\n---\nText.\n\n![B](media/b.svg)\n");
        archive.build();
        assertThat(LinkedDataTest.texts(LinkedDataTest.data(Jsoup.parse(archive.page("summit/v.html")))
                        .getJsonArray("image")))
                .containsExactly("https://a.example/summit/media/b.svg");
    }

    private TestArchive archive() {
        return TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/b/\npreviews: none\n");
    }
}
