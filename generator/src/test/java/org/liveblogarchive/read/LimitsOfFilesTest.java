package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Whatever a file holds is an error with its name, and the errors of other files are reported with it. */
class LimitsOfFilesTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("z", 1, "[x](nowhere.md)");
    }

    /** Returns the problems of a file, and checks that those of another file are reported too. */
    private List<String> problems(String file) {
        List<String> problems = archive.problems();
        assertThat(problems).anyMatch(problem -> problem.startsWith("summit/z.md:6:1: error: Link to an unknown post"));
        return problems.stream()
                .filter(problem -> problem.startsWith(file + ":"))
                .map(problem -> problem.substring(file.length() + 1))
                .toList();
    }

    private void post(String keys, String text) {
        archive.file("summit/a.md", "---\n" + keys + "\n---\n" + text + "\n");
    }

    private static String dated(String more) {
        return "title: T\ndate: 2019-04-25T10:00\n" + more;
    }

    @ParameterizedTest
    @CsvSource({"title: $[×5000, 57", "title: ${a: ×5000, 204", "'tags:~$- ×5000a', 99", "? $? ×5000, 101"})
    void yaml_that_is_nested_too_deeply(String yaml, int column) {
        String[] parts = yaml.replace("~", "\n").split("[$×]", -1);
        String repeated = parts[1].repeat(5000) + parts[2].replaceFirst("^5000", "");
        post(parts[0] + repeated, "Text.");
        assertThat(problems("summit/a.md"))
                .singleElement()
                .asString()
                .contains(":" + column + ": error: YAML nested more than 50 levels deep.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.yaml", "authors.yaml", "summit/liveblog.yaml"})
    void other_files_of_yaml_too(String file) {
        archive.file(file, "title: " + "[".repeat(20_000));
        assertThat(archive.problems()).anyMatch(problem -> problem.startsWith(file + ":1:57: error: YAML nested more"));
    }

    @Test
    void a_character_that_does_not_exist_is_an_error_at_its_place() {
        String escape = "\\UFFFFFFFF";
        post("date: 2019-04-25\ntitle: \"a " + escape + "\"", "Text.");
        assertThat(problems("summit/a.md"))
                .singleElement()
                .asString()
                .startsWith("3:11: error: Invalid escape sequence “" + escape + "”. Expected a number up to");
    }

    @ParameterizedTest
    @CsvSource({
        "+292278994-08-17T07:12:55Z, Invalid date",
        "-0001-01-01, Invalid date",
        "0000-12-31, Invalid date",
        "10000-01-01, Invalid date",
        "0001-01-01T00:00+18:00, Date out of range “0000-12-31T06:00Z”",
        "9999-12-31T23:59:59-18:00, Date out of range “+10000-01-01T17:59:59Z”"
    })
    void dates_at_the_ends_of_time(String date, String error) {
        post("title: T\ndate: " + date, "Text.");
        assertThat(problems("summit/a.md")).singleElement().asString().startsWith("3:7: error: " + error);
    }

    @Test
    void long_values() {
        post(dated("slug: " + "a-".repeat(4000) + "é\nlocation: " + "x ".repeat(6000)), "Text.");
        assertThat(problems("summit/a.md"))
                .satisfiesExactly(
                        slug -> assertThat(slug)
                                .startsWith("4:7: error: Invalid slug “a-a-a-")
                                .hasSizeLessThan(400),
                        location -> assertThat(location)
                                .startsWith("5:11: error: Text of “11999” characters. Expected at most 10000"));
    }

    @Test
    void long_lists() {
        String many = String.join(", ", Collections.nCopies(1001, "x"));
        post(dated("tags: [" + many + "]\naliases: [" + many + "]"), "Text.");
        assertThat(problems("summit/a.md"))
                .contains(
                        "4:7: error: List of “1001” values. Expected at most 100. Remove some of them.",
                        "5:10: error: List of “1001” values. Expected at most 1000. Remove some of them.");
    }

    @Test
    void a_definition_that_is_used_often() {
        post(dated(""), "[a][r] ".repeat(5000) + "\n\n[r]: https://a.example/" + "x".repeat(20_000));
        assertThat(problems("summit/a.md"))
                .containsExactly(
                        "8:1: error: Link definition that is used too often “r”. Expected definitions that come to"
                                + " at most 1000000 characters in all the places that use them. Shorten the address, or link to it less often.");
    }

    @Test
    void a_link_through_many_folders() {
        post(dated(""), "[a](" + "../".repeat(1500) + "x.md) ![b](" + "../".repeat(1500) + "x.png)");
        assertThat(problems("summit/a.md"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("6:").hasSizeLessThan(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "b.md/", "%2e%2e/", "/x/../"})
    void a_link_to_the_root_of_the_file_system(String from) {
        post(dated(""), "[a](" + from + "../".repeat(60) + ") ![b](" + from + "../".repeat(60) + "..)");
        assertThat(problems("summit/a.md"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("6:").doesNotContain("cannot be read"));
    }

    @Test
    void a_large_file() {
        archive.file("summit/a.md", "x".repeat((4 << 20) + 1));
        assertThat(problems("summit/a.md"))
                .containsExactly(
                        "1:1: error: File of “4194305” bytes. Expected a text of at most 4194304 bytes. Split it into"
                                + " several posts.");
    }
}
