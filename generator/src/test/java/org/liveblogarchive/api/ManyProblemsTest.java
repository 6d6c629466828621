package org.liveblogarchive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveChecker.Links;
import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fault that is in each of very many posts does not bury the others. */
class ManyProblemsTest {
    @TempDir
    Path folder;

    private TestArchive archive(int posts, String body) {
        TestArchive archive = TestArchive.withSummit(folder);
        for (int i = 0; i < posts; i++) {
            archive.post("p%04d".formatted(i), i % 1440, body);
        }
        return archive;
    }

    private static ContentProblemsException rejected(TestArchive archive) {
        return catchThrowableOfType(
                ContentProblemsException.class,
                () -> new ArchiveGenerator(archive.settings().build()).generate());
    }

    @Test
    void after_100_of_a_kind_the_rest_is_counted_and_a_table_of_kinds_ends_the_message() {
        TestArchive archive =
                archive(130, "[a](a.md)").post("q", 1000, "![](http://x.example/a.png) [b](javascript:1)");
        List<String> lines = rejected(archive).getMessage().lines().toList();
        assertThat(lines).hasSize(100 + 2 + 3);
        assertThat(lines.subList(102, 105))
                .containsExactly(
                        "130 × Link to an unknown post “…” (the first 100 are listed)",
                        "1 × Unknown scheme of a link “…”",
                        "1 × Picture of another host “…”, which is shown as a link");
        assertThat(lines.get(0)).contains("p0000.md:6:1: error: Link to an unknown post “a.md”. Expected ");
        assertThat(lines.get(99)).contains("p0099.md:6:1");
    }

    @Test
    void few_problems_are_listed_without_a_table() {
        assertThat(rejected(archive(20, "[a](a.md)")).getMessage().lines()).hasSize(20);
    }

    @Test
    void the_list_is_bounded_and_the_count_is_not() {
        Problems found = rejected(archive(1205, "[a](a.md) [b](b.md)")).found();
        assertThat(found.list()).hasSize(1000);
        assertThat(found.kinds()).containsExactly(new ProblemKind(Severity.ERROR, "Link to an unknown post “…”", 2410));
        assertThat(found.first()).hasSize(100);
        assertThat(found.errors()).isEqualTo(2410);
        assertThat(found.warnings()).isZero();
        assertThat(found.list().get(999).file()).hasFileName("p0499.md");
    }

    @Test
    void warnings_are_counted_also_when_an_incremental_build_reads_nothing_again() {
        TestArchive archive = archive(1100, "![](http://x.example/a.png)");
        ArchiveSettings settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        ArchiveReport first = TestArchive.build(settings);
        ArchiveReport again = TestArchive.build(settings);
        assertThat(again.written()).isZero();
        assertThat(first.summary()).contains("1100 warnings");
        assertThat(again.found()).isEqualTo(first.found());
    }

    @Test
    void a_check_reports_the_same_kinds_and_names_its_sarif_rules_by_them() throws IOException {
        TestArchive archive = archive(130, "[a](a.md)").file("media/x.png", "");
        CheckReport report = new ArchiveChecker(archive.settings().build()).check(Links.LEFT_ALONE);
        assertThat(report.problems().table())
                .extracting(ProblemKind::toString)
                .containsExactly(
                        "130 × Link to an unknown post “…” (the first 100 are listed)",
                        "1 × Unused file, which no page shows or links to");
        JsonNode run = JsonMapper.shared()
                .readTree(new String(report.sarif(folder), UTF_8))
                .at("/runs/0");
        assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
                .containsExactly("link-to-an-unknown-post", "unused-file-which-no-page-shows-or-links-to");
        assertThat(run.at("/results").findValuesAsString("ruleId")).hasSize(131);
    }
}
