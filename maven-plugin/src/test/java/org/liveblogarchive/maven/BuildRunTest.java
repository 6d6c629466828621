package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.maven.BuildRequest.Web;
import org.liveblogarchive.maven.Outcome.Kind;

class BuildRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "example.org; ; baseUrl “example.org” is not a web address. Expected one such as https://example.org/live/. | baseUrl",
                "https://a b/; ; baseUrl “https://a b/” is not a web address: Illegal character in authority. | baseUrl",
                "; yesterday; buildDate “yesterday” is not a date. Expected a day such as 2026-05-12, or a time such as 2026-05-12T18:00:00Z or 2026-05-12T20:00+02:00. | buildDate",
                "; ' '; buildDate “” is not a date. Expected a day such as 2026-05-12, or a time such as 2026-05-12T18:00:00Z or 2026-05-12T20:00+02:00. | buildDate",
                "; 2026-02-30; buildDate “2026-02-30” is not a date. Expected a day such as 2026-05-12, or a time such as 2026-05-12T18:00:00Z or 2026-05-12T20:00+02:00. | buildDate",
                "; 2026-02-20T18:00; buildDate “2026-02-20T18:00” is not a date. Expected a day such as 2026-05-12, or a time such as 2026-05-12T18:00:00Z or 2026-05-12T20:00+02:00. | buildDate"
            })
    void a_parameter_that_cannot_be_understood_is_named(String baseUrl, String buildDate, String expected) {
        Path content = Path.of("src/it/web/src/liveblog");
        var web = new Web(baseUrl, buildDate, List.of(), List.of(), null);
        Path output = folder.resolve("output");
        var request = new BuildRequest(content, output, null, folder.resolve("state"), false, false, web);
        Outcome outcome = BuildRun.of(request, new Lines());
        assertThat(outcome.kind()).isEqualTo(Kind.NOT_BUILT);
        String[] parts = expected.split(" \\| ", -1);
        assertThat(outcome.message())
                .isEqualTo(parts[0] + " Set it in the plugin's configuration, or with -Dliveblog." + parts[1] + ".");
        assertThat(output).doesNotExist();
    }

    /** Nothing is said but the outcome. */
    private record Lines() implements Messages {
        @Override
        public void info(String line) {
            throw new AssertionError(line);
        }

        @Override
        public void warn(String line) {
            throw new AssertionError(line);
        }

        @Override
        public void error(String line) {
            throw new AssertionError(line);
        }
    }
}
