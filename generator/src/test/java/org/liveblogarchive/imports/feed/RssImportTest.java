package org.liveblogarchive.imports.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

class RssImportTest {
    private static final Path FERRY = ImportFixture.resource("feed/ferry.rss");

    @TempDir
    Path folder;

    private static List<String> notes(ImportReport report) {
        return report.notes().stream().map(ImportNote::toString).toList();
    }

    @Test
    void items_are_read_with_their_modules() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(FERRY);
        assertThat(fixture.posts("ferry"))
                .containsExactly(
                        "2026-05-12-1630-captain.md",
                        "2026-05-12-1630-tickets-are-sold-out.md",
                        "2026-05-12-1700-board.md",
                        "2026-05-12-1730-rope.md",
                        "2026-05-12-1800-whistle-bells.md");
        assertThat(fixture.values("ferry", "authors"))
                .containsExactly("", "", "", "[ada-quill]", "[ada-quill, bo-marsh]");
        assertThat(fixture.text("authors.yaml")).doesNotContain("@");
        assertThat(fixture.values("ferry", "aliases"))
                .containsExactly(
                        "", "", "[/live/ferry/board]", "[/live/ferry/rope]", "[/r/6, /live/ferry/whistle-and-bells]");
        String whistle = "ferry/2026-05-12-1800-whistle-bells.md";
        assertThat(fixture.text(whistle))
                .contains("title: Whistle & bells\n", "updated: 2026-05-12T18:20\n", "tags: [Ferries, Sound]\n")
                .contains("(image): https://bay.example/media/ship-1600.jpg https://bay.example/media/ship-600.jpg"
                        + " The ship at the pier Bo Marsh\n");
        assertThat(fixture.body(whistle)).isEqualTo("The ship has left. [The rope](2026-05-12-1730-rope.md) is off.");
        assertThat(fixture.body("ferry/2026-05-12-1730-rope.md"))
                .isEqualTo("Hands on deck.\n\nIt is quiet.\n\n[whistle.mp3](https://bay.example/media/whistle.mp3)");
        assertThat(fixture.text("ferry/liveblog.yaml"))
                .contains("title: The last ferry\n", "language: en-GB\n", "note: The Bay, 2026\n")
                .doesNotContain("standfirst");
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(fixture.errors()).isEmpty();
        assertThat(fixture.run(FERRY).unchanged()).isEqualTo(5);
    }

    @Test
    void what_items_do_not_say_is_marked_and_listed() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(FERRY);
        assertThat(fixture.text("ferry/2026-05-12-1630-tickets-are-sold-out.md"))
                .contains("time: approximate\n");
        assertThat(fixture.text("ferry/2026-05-12-1630-captain.md"))
                .contains("time: assumed-zone\n")
                .contains("  - title: What the captain says\n    link: https://other.example/captain\n")
                .contains("  - title: The Other Paper\n");
        assertThat(notes(report))
                .anyMatch(note -> note.startsWith("ferry.rss:43: Entry with a summary only"))
                .anyMatch(note -> note.contains("but “some time before noon”"))
                .anyMatch(note -> note.contains("Time without an offset"));
    }

    @Test
    void rss_1_has_its_items_beside_the_channel() {
        var fixture = new ImportFixture(folder);
        fixture.run(ImportFixture.resource("feed/rates.rdf"));
        assertThat(fixture.values("rates", "title")).containsExactly("Doors are shut", "The rate stays");
        assertThat(fixture.values("rates", "date")).containsExactly("2026-05-12T14:00", "2026-05-12T14:15");
        assertThat(fixture.body("rates/2026-05-12-1415-the-rate-stays.md")).isEqualTo("It stays at **two**.");
        assertThat(fixture.text("archive.yaml")).contains("title: The Bay\n");
    }

    private static String channel(String page, String items) {
        return "<rss version='0.91'><channel><title>The Bay</title><link>" + page + "</link>" + items
                + "</channel></rss>";
    }

    @Test
    void items_without_times_are_spread_between_a_beginning_and_an_end() {
        var fixture = new ImportFixture(folder);
        String items =
                "<item><title>Third</title></item><item><title>Second</title></item><item><title>First</title></item>";
        Path feed = fixture.source("old.xml", channel("https://bay.example/live", items));
        assertThatThrownBy(() -> fixture.attempt(feed, settings -> settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("start is missing");
        fixture.run(feed, ImportFixture::inTheAfternoon);
        assertThat(fixture.values("live", "title")).containsExactly("First", "Second", "Third");
        assertThat(fixture.values("live", "date"))
                .containsExactly("2026-05-12T14:00", "2026-05-12T15:45", "2026-05-12T17:30");
    }

    @Test
    void items_of_one_id_that_are_different_posts_stay_so() {
        var fixture = new ImportFixture(folder);
        String item =
                "<item><title>Live</title><link>https://bay.example/live</link><pubDate>Tue, 12 May 2026 1%d:00:00 GMT"
                        + "</pubDate><description>Text %d.</description></item>";
        var items = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            items.append(item.replace("%d", Integer.toString(i)));
        }
        Path feed = fixture.source("live.xml", channel("https://bay.example/live", items.toString()));
        ImportReport report = fixture.run(feed);
        assertThat(report.written()).isEqualTo(3);
        assertThat(notes(report)).anyMatch(note -> note.contains("Entry with the id “https://bay.example/live”"));
        fixture.source("live.xml", channel("https://bay.example/live", item.replace("%d", "7") + items));
        ImportReport second = fixture.run(feed);
        assertThat(second.unchanged()).isEqualTo(3);
        assertThat(second.written()).isEqualTo(1);
    }

    @Test
    void a_feed_of_a_whole_site_is_reported_and_a_topic_chooses_from_it() {
        var fixture = new ImportFixture(folder);
        String items = "<item><title>Goal</title><link>https://bay.example/goal</link><category>Sport</category>"
                + "<pubDate>Tue, 12 May 2026 10:00:00 GMT</pubDate></item><item><title>Rain</title>"
                + "<link>https://bay.example/rain</link><category>Weather</category>"
                + "<pubDate>Tue, 12 May 2026 11:00:00 GMT</pubDate></item>";
        Path feed = fixture.source("site.xml", channel("https://bay.example/", items));
        assertThat(notes(fixture.run(feed)))
                .anyMatch(note -> note.contains("Feed that seems to belong to a whole site")
                        && note.contains("became one live blog, “The Bay”")
                        && note.contains("Sport (1), Weather (1)"));
        ImportReport report = fixture.run(feed, settings -> settings.topic("weather"));
        assertThat(fixture.values("weather", "title")).containsExactly("Rain");
        assertThat(fixture.text("weather/liveblog.yaml")).contains("title: Weather\n");
        assertThat(notes(report)).anyMatch(note -> note.contains("Entries without the topic “Weather”: “1”"));
        assertThatThrownBy(() -> fixture.attempt(feed, settings -> settings.topic("Snow")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("topic “Snow” is unknown in the feed. Expected one of: Sport (1)");
    }

    @Test
    void an_export_of_wordpress_is_no_feed() {
        assertThat(new ImportFixture(folder)
                        .run(ImportFixture.resource("wordpress/harbour.xml"))
                        .liveBlogs())
                .contains("storm");
    }
}
