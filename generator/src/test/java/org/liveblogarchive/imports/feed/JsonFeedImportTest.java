package org.liveblogarchive.imports.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

class JsonFeedImportTest {
    private static final Path TIDE = ImportFixture.resource("feed/tide.json");

    @TempDir
    Path folder;

    @Test
    void items_of_both_versions_and_removed_posts_are_read() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(TIDE);
        assertThat(fixture.posts("tide"))
                .containsExactly(
                        "2026-05-12-1000-low-water.md",
                        "2026-05-12-1430-wrong.md",
                        "2026-05-12-1500-it-turns-slowly-surely.md",
                        "2026-05-12-1600-high-water.md");
        assertThat(fixture.values("tide", "authors")).containsExactly("[cleo-reed]", "", "[cleo-reed]", "[dan-oak]");
        assertThat(fixture.body("tide/2026-05-12-1500-it-turns-slowly-surely.md"))
                .isEqualTo("It turns.\n\nSlowly & \\<surely>.");
        String high = "tide/2026-05-12-1600-high-water.md";
        assertThat(fixture.text(high))
                .contains("updated: 2026-05-12T16:10\n", "tags: [water]\n", "language: de\n")
                .contains("related:\n  - title: https://sea.example/gauge\n    link: https://sea.example/gauge\n")
                .contains("(image): https://bay.example/live/tide/gauge.svg");
        assertThat(fixture.body(high))
                .isEqualTo("Six metres, [and the ferry](https://bay.example/live/ferry/) floats.\n\n"
                        + "[The table](https://bay.example/live/tide/table.pdf)");
        assertThat(fixture.text("tide/2026-05-12-1430-wrong.md"))
                .contains("removed:\n  date: 2026-05-12T15:30\n  reason: The gauge was broken\n")
                .contains("aliases: [/live/tide/wrong]\n");
        assertThat(fixture.errors()).isEmpty();
        assertThat(fixture.run(TIDE).unchanged()).isEqualTo(report.found());
    }

    @Test
    void pages_are_followed_once_and_what_is_left_out_is_listed_with_its_pointer() {
        ImportReport report = new ImportFixture(folder).run(TIDE);
        List<String> notes = report.notes().stream().map(ImportNote::toString).toList();
        assertThat(notes)
                .anyMatch(note -> note.startsWith("tide.json: Faulty JSON"))
                .anyMatch(note -> note.startsWith("tide.json: Documents of the feed that link to each other in a loop"))
                .anyMatch(note -> note.startsWith("tide.json: Unknown key “_extra”."))
                .anyMatch(note -> note.startsWith("tide.json:/icon: Picture of the feed"))
                .anyMatch(note -> note.startsWith("feed-2.json:/items/0: Entry with a summary"));
    }
}
