package org.liveblogarchive.imports.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

class TranscriptImportTest {
    private static final String SLUG = "island-ferries-sail-again-after-nine-days";
    /** A long transcript of a real page, which may not be published and so is not in the repository. */
    private static final Path LONG =
            Path.of(System.getProperty("liveblog.seeds", "../../shared/seeds")).resolve("live-updates-page.txt");

    @TempDir
    Path folder;

    private ImportFixture ferry() {
        return new ImportFixture(folder);
    }

    private ImportReport imported(ImportFixture fixture) {
        return fixture.run(ImportFixture.resource("transcript/ferry.txt"), ImportFixture::inTheAfternoon);
    }

    @Test
    void posts_are_in_order_with_times_between_the_beginning_and_the_end() {
        ImportFixture fixture = ferry();
        ImportReport report = imported(fixture);
        assertThat(report.found()).isEqualTo(8);
        assertThat(fixture.values(SLUG, "title"))
                .containsExactly(
                        "Strike begins",
                        "Islanders build a raft",
                        "Offer on the table",
                        "Crews vote on the offer",
                        "How did the talks end?",
                        "'\"Welcome aboard\" says the captain, twice'",
                        "Mayor's first crossing in \"the best company\"",
                        "All three lines run from Wednesday");
        assertThat(fixture.values(SLUG, "date"))
                .startsWith("2026-05-12T14:00", "2026-05-12T14:30")
                .endsWith("2026-05-12T17:30")
                .isSorted();
        assertThat(fixture.values(SLUG, "  time")).containsOnly("approximate");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void what_stands_above_the_posts_is_in_the_settings_of_the_live_blog() {
        ImportFixture fixture = ferry();
        imported(fixture);
        assertThat(fixture.text(SLUG + "/liveblog.yaml"))
                .contains("title: Island ferries sail again after nine days\n")
                .contains("  - Crews and the company have agreed on new shifts\n")
                .contains("  - All three lines run again from Wednesday\n")
                .contains("  title: 'Nine days without a ferry: what the islanders did'\n")
                .contains("  length: 1:02:09\n")
                .contains("  source: Harbour Gazette TV\n")
                .contains("It was the first to sail. Harbour Gazette/Ada Quill\n")
                .containsOnlyOnce("  - title: What a raft can carry. And what it cannot\n")
                .containsOnlyOnce("  - title: A history of the island ferries\n");
    }

    @Test
    void captions_lists_quotations_and_bylines_are_known_by_their_rules() {
        ImportFixture fixture = ferry();
        imported(fixture);
        List<String> posts = fixture.posts(SLUG);
        assertThat(fixture.body(SLUG + "/" + posts.get(1)))
                .startsWith("*A child carries a loaf to the raft at Northness on Saturday.*{.x-caption}\n\nFor want")
                .contains("It sank at once\\*. Nobody");
        assertThat(fixture.body(SLUG + "/" + posts.get(3)))
                .contains("*Crew members in front of the harbour office in Lowhaven on Monday.*{.x-caption}")
                .contains("1. Do you accept the new shifts?\n2. Do you accept the pay of 1,200 crowns a week?");
        assertThat(fixture.body(SLUG + "/" + posts.get(5)))
                .endsWith("> There will be coffee on every boat this week, and nobody pays for it.")
                .contains("“We’ve missed you,” he told them.")
                .doesNotContain("Read more");
        assertThat(fixture.body(SLUG + "/" + posts.get(6)))
                .startsWith(
                        "*Passengers wave from the deck before the ferry leaves Lowhaven on Tuesday.*{.x-caption}\n\n"
                                + "*The mayor, left, and her dog are seen on deck in this photo by a passenger.*{.x-caption}");
        assertThat(fixture.body(SLUG + "/" + posts.get(7)))
                .contains(
                        "- the first boat leaves at 5.40 a.m.\n- the last one waits for the train\n- dogs travel free");
        assertThat(fixture.text(SLUG + "/" + posts.get(7))).contains("authors: [ada-quill, bo-marsh]\n");
        assertThat(fixture.text("authors.yaml"))
                .contains("ada-quill:\n  name: Ada Quill\nbo-marsh:\n  name: Bo Marsh\n");
    }

    @Test
    void what_the_transcript_lacks_is_reported_with_its_line() {
        ImportReport report = imported(ferry());
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.startsWith("ferry.txt:50: Post that ends with"))
                .anyMatch(note -> note.startsWith("ferry.txt:44: Link without an address"))
                .filteredOn(note -> note.contains("Caption without a picture"))
                .hasSize(4);
    }

    @Test
    void pictures_that_are_named_after_the_lines_of_captions_take_their_places() throws Exception {
        ImportFixture fixture = ferry();
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";
        Path media = fixture.source("pictures/lead.svg", svg).getParent();
        fixture.source("pictures/line-67.svg", svg.replace("16", "15"));
        fixture.run(
                ImportFixture.resource("transcript/ferry.txt"),
                settings -> ImportFixture.inTheAfternoon(settings).mediaDirectory(media));
        assertThat(fixture.text(SLUG + "/liveblog.yaml"))
                .containsPattern("image:\n  file: media/lead-[0-9a-f]{10}\\.svg\n")
                .contains("  credit: Harbour Gazette/Ada Quill\n");
        assertThat(fixture.body(SLUG + "/" + fixture.posts(SLUG).get(1)))
                .containsPattern(Pattern.compile("^!\\[\\]\\(media/line-67-\\w{10}\\.svg \"A child carries a loaf", 0));
        assertThat(fixture.errors()).isEmpty();
        try (var files = Files.list(fixture.content().resolve(SLUG + "/media"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_transcript_needs_a_beginning_and_an_end() {
        assertThatThrownBy(() -> ferry().attempt(ImportFixture.resource("transcript/ferry.txt"), more -> more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("start is missing, as a transcript has no times");
    }

    @Test
    void posts_of_more_than_one_a_minute_keep_their_order() {
        ImportFixture fixture = ferry();
        fixture.run(
                ImportFixture.resource("transcript/ferry.txt"),
                more -> more.start(LocalDateTime.parse("2026-05-12T14:00"))
                        .end(LocalDateTime.parse("2026-05-12T14:00")));
        assertThat(fixture.values(SLUG, "date")).containsOnly("2026-05-12T14:00");
        assertThat(fixture.values(SLUG, "order")).containsExactlyInAnyOrder("", "1", "2", "3", "4", "5", "6", "7");
        assertThat(fixture.text(SLUG + "/2026-05-12-1400-all-three-lines-run-from-wednesday.md"))
                .contains("order: 7\n");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void a_number_of_posts_that_differs_from_the_announced_one_is_reported() throws Exception {
        ImportFixture fixture = ferry();
        String text = Files.readString(ImportFixture.resource("transcript/ferry.txt"));
        ImportReport report = fixture.run(
                fixture.source("more.txt", text.replace("8 Posts", "10 Posts")), ImportFixture::inTheAfternoon);
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("Found “9” posts, but the transcript announces “10”"));
    }

    @Test
    void the_long_transcript_has_18_posts_with_their_captions() {
        assumeTrue(
                Files.exists(LONG),
                "no transcript at " + LONG.toAbsolutePath().normalize() + ": it may not be published");
        ImportFixture fixture = ferry();
        ImportReport report = fixture.run(
                LONG,
                more -> more.start(LocalDateTime.parse("2019-04-25T10:00"))
                        .end(LocalDateTime.parse("2019-04-25T21:00"))
                        .liveBlog("summit"));
        assertThat(report.found()).isEqualTo(18);
        assertThat(report.written()).isEqualTo(18);
        List<String> words = fixture.values("summit", "title").stream()
                .map(title -> title.replaceAll("[^A-Za-z ]", "").split(" "))
                .map(title -> title[0] + " " + title[1])
                .toList();
        assertThat(words)
                .containsExactly(
                        "Russia asserts",
                        "How China",
                        "Kim says",
                        "Kims train",
                        "North Korea",
                        "Putin to",
                        "Putin arrives",
                        "Photo Putin",
                        "Kim Jong",
                        "Putin Meeting",
                        "Putin calls",
                        "Analyst Russia",
                        "Kim says",
                        "Is Putins",
                        "PutinKim meetings",
                        "Whats for",
                        "Another summit",
                        "Putin pleased");
        String settings = fixture.text("summit/liveblog.yaml");
        assertThat(settings).contains("  length: 02:09\n  source: CNN\n");
        assertThat(settings.substring(settings.indexOf("summary:"), settings.indexOf("start:"))
                        .lines())
                .hasSize(3);
        long captions = fixture.posts("summit").stream()
                .flatMap(post -> fixture.body("summit/" + post).lines())
                .filter(line -> line.endsWith("{.x-caption}"))
                .count();
        assertThat(captions).isEqualTo(12); // and that of the lead picture
        assertThat(settings).contains("# Picture that was not found (image): lead ");
        assertThat(fixture.errors()).isEmpty();
    }
}
