package org.liveblogarchive.imports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.imports.model.ImportedTime;

class WrittenTimeTest {
    private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Europe/Berlin"), null, null, "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-05-12T14:05:00+02:00              | 2026-05-12T12:05:00Z | EXACT
                    2026-05-12t12:05:00.250z               | 2026-05-12T12:05:00.250Z | EXACT
                    2026-05-12 14:05:00 +0200              | 2026-05-12T12:05:00Z | EXACT
                    2026-05-12T14:05                       | 2026-05-12T12:05:00Z | ASSUMED_ZONE
                    2026-05-12                             | 2026-05-11T22:00:00Z | DAY
                    Tue, 12 May 2026 12:05:00 GMT          | 2026-05-12T12:05:00Z | EXACT
                    Mon, 12 May 26 8:05 EDT                | 2026-05-12T12:05:00Z | EXACT
                    Tue,12 May 2026 12:05:00 gmt           | 2026-05-12T12:05:00Z | EXACT
                    Tue, 12 May 2026 14:05:00 +0200 (CEST) | 2026-05-12T12:05:00Z | EXACT
                    Tue, 12 May 2026 14:05:00 CEST         | 2026-05-12T12:05:00Z | ASSUMED_ZONE
                    Tue May 12 12:05:00 UTC 2026           | 2026-05-12T12:05:00Z | EXACT
                    Tue May 12 14:05:00 2026               | 2026-05-12T12:05:00Z | ASSUMED_ZONE
                    Tue May 12 12:05:00 +0000 2026         | 2026-05-12T12:05:00Z | EXACT
                    May 12, 2026 2:05 pm                   | 2026-05-12T12:05:00Z | ASSUMED_ZONE
                    1778587500000                          | 2026-05-12T12:05:00Z | EXACT
                    """)
    void times_are_read_as_they_are_written(String written, String moment, String certainty) {
        ImportedTime time = WrittenTime.of(written, OPTIONS);
        assertThat(time.moment().toInstant()).hasToString(moment);
        assertThat(time.certainty()).hasToString(certainty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "Tue, 31 Jun 2026 12:05:00 GMT",
                "Mon, 01 Jan 0001 00:00:00 GMT",
                "2026-05-12T25:00:00Z",
                "12/05/2026"
            })
    void an_invalid_time_is_null(String written) {
        assertThat(WrittenTime.of(written, OPTIONS)).isNull();
    }
}
